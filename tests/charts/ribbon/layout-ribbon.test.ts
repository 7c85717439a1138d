import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutRibbon } from '#charts/ribbon/layout-ribbon.ts';
import { bandsAcross } from '#charts/ribbon/strand.ts';

const passages = fc
  .array(fc.record({ words: fc.integer({ min: 0, max: 400 }), opens: fc.boolean() }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((drawn) => {
    let section = 0;
    return drawn.map(({ words, opens }, i) => {
      if (opens && i > 0) section += 1;
      return { id: `p${i + 1}`, words, section };
    });
  });

describe('a ribbon', () => {
  test('is shared evenly by passages without words', () => {
    const passages = ['p1', 'p2'].map((id) => ({ id, words: 0, section: 0 }));
    const { pieces } = layoutRibbon({ passages, length: 20, gap: 2 });
    expect(pieces.map((piece) => piece.length)).toEqual([9, 9]);
  });

  test('keeps text order, lies within its length from end to end, and never overlaps itself', () => {
    fc.assert(
      fc.property(passages, fc.integer({ min: 20, max: 2000 }), (drawn, length) => {
        const { pieces } = layoutRibbon({ passages: drawn, length });
        expect(pieces.map(({ id }) => id)).toEqual(drawn.map(({ id }) => id));
        pieces.forEach(({ start, length: own }, i) => {
          const before = pieces[i - 1];
          expect(own).toBeGreaterThan(0);
          expect(start).toBeGreaterThanOrEqual(
            before === undefined ? 0 : before.start + before.length - 1e-9,
          );
        });
        const last = pieces.at(-1);
        expect((last?.start ?? 0) + (last?.length ?? 0)).toBeCloseTo(length, 6);
      }),
    );
  });

  test('gives passages of more words more room, in proportion where none is too short', () => {
    fc.assert(
      fc.property(passages, (drawn) => {
        const { pieces } = layoutRibbon({ passages: drawn, length: 900, minimum: 5 });
        const placed = drawn.map(({ words }, i) => ({ words, length: pieces[i]?.length ?? 0 }));
        for (const a of placed)
          for (const b of placed) {
            if (a.words > b.words) expect(a.length).toBeGreaterThanOrEqual(b.length - 1e-9);
            if (a.length > 5.001 && b.length > 5.001)
              expect(a.length * b.words).toBeCloseTo(b.length * a.words, 4);
          }
      }),
    );
  });

  test('parts sections more widely than passages, and says where each section lies', () => {
    const { pieces, sections } = layoutRibbon({
      passages: [
        { id: 'p01', words: 50, section: 0 },
        { id: 'p02', words: 50, section: 0 },
        { id: 'p03', words: 100, section: 1 },
      ],
      length: 208,
      gap: 2,
      sectionGap: 6,
    });
    expect(pieces).toEqual([
      { id: 'p01', start: 0, length: 50 },
      { id: 'p02', start: 52, length: 50 },
      { id: 'p03', start: 108, length: 100 },
    ]);
    expect(sections).toEqual([
      { section: 0, start: 0, length: 102 },
      { section: 1, start: 108, length: 100 },
    ]);
  });

  test('gives a passage of few words its minimum and takes that from the others', () => {
    const { pieces } = layoutRibbon({
      passages: [
        { id: 'p01', words: 1, section: 0 },
        { id: 'p02', words: 99, section: 0 },
      ],
      length: 102,
      gap: 2,
      minimum: 10,
    });
    expect(pieces.map(({ length }) => length)).toEqual([10, 90]);
  });
});

describe('strands across a ribbon', () => {
  test('main ones share the breadth, touched ones run as threads along the far edge', () => {
    const bands = bandsAcross(
      [
        { tone: 1, main: true },
        { tone: 5, main: true },
        { tone: 2, main: false },
      ],
      0.2,
    );
    expect(bands).toEqual([
      { tone: 1, from: 0, to: 0.4 },
      { tone: 5, from: 0.4, to: 0.8 },
      { tone: 2, from: 0.8, to: 1 },
    ]);
  });
});
