import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Refitting, refitRim } from '#charts/topic/round/refit-rim.ts';
import { countOnRight } from '#charts/topic/round/split-rows.ts';
import type { TopicPassage, TopicRow } from '#charts/topic/topic-input.ts';

const LENGTH = 2300;
const SIDE = { from: 260, to: LENGTH / 2 - 260 };

function passage(number: number, words: number, section: number, focal: boolean): TopicPassage {
  const id = `p${number}`;
  return { id, passages: [id], words, section, focal, question: false, strands: [] };
}

function row(id: string, at: string): TopicRow {
  return { kind: 'touch', id, passage: at, proposition: null, label: id, quote: '' };
}

/** Rows on some of the passages, in text order. */
const refittings = fc
  .array(fc.record({ words: fc.nat(180), section: fc.nat(1), rows: fc.nat(4), focal: fc.boolean() }), {
    minLength: 1,
    maxLength: 40,
  })
  .chain((made) => {
    let section = 0;
    const passages = made.map(({ words, section: opens, rows, focal }, i) => {
      section += opens;
      return passage(i + 1, words, section, focal || rows > 0);
    });
    const rows = made
      .flatMap((one, i) => Array.from({ length: one.rows }, (_, k) => row(`r${i}-${k}`, `p${i + 1}`)))
      .slice(0, 20);
    return fc.nat(rows.length).map(
      (onRight): Refitting => ({
        passages,
        rows,
        onRight,
        length: LENGTH,
        side: SIDE,
        pitch: { most: 90, least: 22 },
      }),
    );
  });

test('passages keep the order of the text, clockwise, and never overlap', () => {
  fc.assert(
    fc.property(refittings, (refitting) => {
      const { passages } = refitRim(refitting);
      expect(passages.map(({ id }) => id)).toEqual(refitting.passages.map(({ id }) => id));
      passages.forEach(({ start, length }, i) => {
        expect(length).toBeGreaterThan(0);
        const next = passages[i + 1];
        if (next !== undefined) expect(start + length).toBeLessThanOrEqual(next.start + 1e-6);
      });
      expect(passages[0]?.start).toBeGreaterThanOrEqual(19.9);
    }),
  );
});

test('every row stands within its passage, in the order of the text, as far from the next as its room allows', () => {
  fc.assert(
    fc.property(refittings, (refitting) => {
      const { passages, marks } = refitRim(refitting);
      const places = new Map(passages.map((place) => [place.id, place]));
      const along = refitting.rows.map(({ id, passage: at }) => {
        const mark = marks.get(id) ?? Number.NaN;
        const place = places.get(at) ?? { start: Number.NaN, length: 0 };
        expect(mark).toBeGreaterThan(place.start);
        expect(mark).toBeLessThan(place.start + place.length);
        return mark;
      });
      along.forEach((mark, i) => {
        const next = along[i + 1];
        if (next !== undefined) expect(next - mark).toBeGreaterThanOrEqual(22 - 1e-6);
      });
    }),
  );
});

test('rows stand on the sides as long as there is room for them, so that lines run sidewards', () => {
  const passages = [
    passage(1, 100, 0, false),
    passage(2, 100, 0, true),
    passage(3, 100, 1, false),
    passage(4, 100, 1, true),
  ];
  const rows = [row('a', 'p2'), row('b', 'p2'), row('c', 'p4')];
  const { marks } = refitRim({
    passages,
    rows,
    onRight: 2,
    length: LENGTH,
    side: SIDE,
    pitch: { most: 90, least: 22 },
  });
  for (const id of ['a', 'b']) {
    expect(marks.get(id)).toBeGreaterThanOrEqual(SIDE.from);
    expect(marks.get(id)).toBeLessThanOrEqual(SIDE.to);
  }
  expect(LENGTH - (marks.get('c') ?? 0)).toBeGreaterThanOrEqual(SIDE.from);
  expect(LENGTH - (marks.get('c') ?? 0)).toBeLessThanOrEqual(SIDE.to);
});

test('few rows stay on the side on which their passage lies anyway', () => {
  const passages = Array.from({ length: 20 }, (_, i) => passage(i + 1, 80, 0, i === 16));
  const rows = [row('a', 'p17'), row('b', 'p17')];
  const refitting = { passages, rows, length: LENGTH, side: SIDE, pitch: { most: 90, least: 22 } };
  expect(countOnRight(refitting)).toBe(0);
  expect(countOnRight({ ...refitting, rows: rows.map((one) => ({ ...one, passage: 'p3' })) })).toBe(2);
});

test('many rows part where the rest of the statement lies between them', () => {
  const passages = Array.from({ length: 9 }, (_, i) => passage(i + 1, 80, 0, i < 3 || i > 5));
  const rows = ['p1', 'p2', 'p3', 'p7', 'p8', 'p9'].flatMap((at) =>
    Array.from({ length: 4 }, (_, k) => row(`${at}-${k}`, at)),
  );
  expect(countOnRight({ passages, rows, length: LENGTH, side: SIDE, pitch: { most: 90, least: 22 } })).toBe(
    12,
  );
});
