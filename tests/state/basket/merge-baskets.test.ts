import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeBaskets } from '#state/basket/merge-baskets.ts';
import { anyBasket } from '../../generate/basket.ts';

describe('merging baskets', () => {
  test('gives the same whichever way round, and in whatever steps', () => {
    fc.assert(
      fc.property(anyBasket, anyBasket, anyBasket, (a, b, c) => {
        expect(mergeBaskets(a, b)).toEqual(mergeBaskets(b, a));
        expect(mergeBaskets(mergeBaskets(a, b), c)).toEqual(mergeBaskets(a, mergeBaskets(b, c)));
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyBasket, anyBasket, (a, b) => {
        const merged = mergeBaskets(a, b);
        expect(mergeBaskets(merged, b)).toEqual(merged);
        expect(mergeBaskets(a, a)).toEqual(a);
      }),
    );
  });

  test('loses nothing that neither has taken out', () => {
    fc.assert(
      fc.property(anyBasket, anyBasket, (a, b) => {
        const merged = new Set(mergeBaskets(a, b).entries.map(({ id }) => id));
        for (const { id, changed } of [...a.entries, ...b.entries]) {
          const gone = Math.max(a.removed[id] ?? 0, b.removed[id] ?? 0);
          if (changed > gone) expect(merged).toContain(id);
        }
      }),
    );
  });

  test('keeps the later version, and what was put back after it was taken out', () => {
    const heading = (text: string, changed: number) => ({
      kind: 'heading' as const,
      id: 'h',
      text,
      order: 0,
      created: '2026-01-01T00:00:00.000Z',
      changed,
    });
    const early = { entries: [heading('early', 1)], removed: {} };
    const late = { entries: [heading('late', 2)], removed: {} };
    expect(mergeBaskets(early, late).entries).toEqual(late.entries);
    expect(mergeBaskets(late, { entries: [], removed: { h: 2 } }).entries).toEqual([]);
    expect(
      mergeBaskets({ entries: [heading('back', 3)], removed: {} }, { entries: [], removed: { h: 2 } })
        .entries,
    ).toHaveLength(1);
  });
});
