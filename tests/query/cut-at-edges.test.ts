import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutAtEdges } from '#query/cut-at-edges.ts';

const textWithSpans = fc.string({ unit: 'grapheme', maxLength: 60 }).chain((text) => {
  const place = fc.integer({ min: 0, max: text.length });
  const span = fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  return fc.tuple(fc.constant(text), fc.array(span, { maxLength: 12 }));
});

test('overlapping spans become flat pieces that know all codes on them', () => {
  const pieces = cutAtEdges('abcdef', [
    { start: 1, end: 4, code: 'syria' },
    { start: 2, end: 6, code: 'libya' },
  ]);
  expect(pieces.map(({ text, on }) => [text, on.map(({ code }) => code)])).toEqual([
    ['a', []],
    ['b', ['syria']],
    ['cd', ['syria', 'libya']],
    ['ef', ['libya']],
  ]);
});

test('pieces joined are the text, whatever lies on it', () => {
  fc.assert(
    fc.property(textWithSpans, ([text, spans]) => {
      const pieces = cutAtEdges(text, spans);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.every((piece) => piece.text === text.slice(piece.start, piece.end))).toBe(true);
    }),
  );
});

test('pieces are those of the plain definition: from each edge to the next, with every span across it', () => {
  fc.assert(
    fc.property(textWithSpans, fc.integer({ min: -9, max: 9 }), ([text, spans], shift) => {
      const moved = spans.map(({ start, end }, code) => ({ start: start + shift, end, code }));
      const inside = (at: number) => Math.min(text.length, Math.max(0, at));
      const real = moved.filter(({ start, end }) => inside(start) < inside(end));
      const edges = [0, text.length, ...real.flatMap(({ start, end }) => [inside(start), inside(end)])];
      const cuts = [...new Set(edges)].sort((a, b) => a - b);
      const plain = cuts.slice(0, -1).map((start, place) => {
        const end = cuts[place + 1] ?? start;
        const on = real.filter((span) => span.start <= start && span.end >= end);
        return { start, end, text: text.slice(start, end), on };
      });
      expect(cutAtEdges(text, moved)).toEqual(plain);
    }),
  );
});

test('a span is on exactly the pieces within its edges', () => {
  fc.assert(
    fc.property(textWithSpans, ([text, spans]) => {
      for (const { start, end, on } of cutAtEdges(text, spans))
        expect(on).toEqual(spans.filter((span) => span.start <= start && end <= span.end));
    }),
  );
});

test('text is cut at the edges of spans and nowhere else', () => {
  fc.assert(
    fc.property(textWithSpans, ([text, spans]) => {
      const edges = spans.filter(({ start, end }) => start < end).flatMap(({ start, end }) => [start, end]);
      const cuts = cutAtEdges(text, spans).flatMap(({ start, end }) => [start, end]);
      expect(new Set(cuts)).toEqual(new Set(text === '' ? [] : [0, ...edges, text.length]));
    }),
  );
});

test('what a span claims beyond the text is left out', () => {
  const pieces = cutAtEdges('abc', [
    { start: -3, end: 1 },
    { start: 2, end: 9 },
    { start: 5, end: 7 },
  ]);
  expect(pieces.map(({ text, on }) => [text, on.length])).toEqual([
    ['a', 1],
    ['b', 0],
    ['c', 1],
  ]);
});
