import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRim, type Point } from '#charts/rim/rim.ts';
import { MEASURES } from '#charts/table/size-class.ts';
import { layoutLeaders } from '#charts/tour/layout-leaders.ts';

const { rim: shape, breadth, width, height } = MEASURES.tour;
const rim = makeRim(shape);
const PIECE = 16;

/** Words in text order, apart from each other as marks on the rim are, and quotations from the top down. */
const cases = fc.record({
  side: fc.constantFrom('right' as const, 'left' as const),
  alongs: fc
    .uniqueArray(fc.integer({ min: 2, max: Math.floor(rim.length / PIECE) - 3 }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((places) => places.sort((a, b) => a - b).map((place) => place * PIECE)),
  heights: fc.tuple(
    fc.integer({ min: 80, max: 300 }),
    fc.integer({ min: 60, max: 160 }),
    fc.integer({ min: 60, max: 160 }),
  ),
});

function layout({ side, alongs, heights }: typeof cases extends fc.Arbitrary<infer T> ? T : never) {
  const inOrder = side === 'right' ? alongs : alongs.toReversed();
  let y = 0;
  const ends = inOrder.map((along, i) => {
    y += heights[i] ?? 0;
    return { id: String(i), along, to: { x: side === 'right' ? width + 40 : -40, y } };
  });
  return { ends, leaders: layoutLeaders({ rim: shape, breadth, side, ends }) };
}

describe('lines from the rim to the quotations', () => {
  test('never cross', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { leaders } = layout(one);
        for (const [i, a] of leaders.entries())
          for (const b of leaders.slice(i + 1)) if (cross(a.points, b.points)) return false;
        return true;
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  test('begin at their words, end at their quotation, and never run over the table', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { ends, leaders } = layout(one);
        leaders.forEach(({ from, points }, i) => {
          const end = ends[i];
          const at = rim.at(end?.along ?? 0);
          expect(Math.hypot(from.x - at.x, from.y - at.y)).toBeLessThan(0.01);
          expect(points.at(-1)?.x).toBeCloseTo(end?.to.x ?? 0, 5);
          expect(points.at(-1)?.y).toBeCloseTo(end?.to.y ?? 0, 5);
          expect(points.some((point) => rim.holds(point, 1))).toBe(false);
        });
      }),
    );
  });

  test('stay within the picture until they cross over', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const heights = layout(one).leaders.flatMap(({ points }) => points.map(({ y }) => y));
        return Math.min(...heights) > -6 && Math.max(...heights) < height + 60;
      }),
    );
  }, 30_000);
});

function cross(a: readonly Point[], b: readonly Point[]): boolean {
  return a.some((from, i) => {
    const to = a[i + 1];
    return (
      to !== undefined &&
      b.some((other, k) => {
        const next = b[k + 1];
        return next !== undefined && meet(from, to, other, next);
      })
    );
  });
}

function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}
