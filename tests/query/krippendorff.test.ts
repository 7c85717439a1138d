import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { krippendorffAlpha, nominal } from '#query/krippendorff.ts';

/** The worked example of Krippendorff (2011), section C: four observers, twelve units. */
const observers: (number | null)[][] = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];
const units = Array.from({ length: 12 }, (_, unit) => observers.map((values) => values[unit] ?? null));

describe('krippendorffAlpha', () => {
  test('gives the published figures of the worked example', () => {
    expect(krippendorffAlpha(units, nominal)).toBeCloseTo(0.743, 3);
    expect(krippendorffAlpha(units, (a, b) => (a - b) ** 2)).toBeCloseTo(0.849, 3);
    expect(krippendorffAlpha(units, (a, b) => ((a - b) / (a + b)) ** 2)).toBeCloseTo(0.797, 3);
  });

  test('is 1 where coders agree throughout and something varies', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2 }), (values) => {
        fc.pre(new Set(values).size > 1);
        expect(
          krippendorffAlpha(
            values.map((value) => [value, value]),
            nominal,
          ),
        ).toBe(1);
      }),
    );
  });

  test('is 0 where two coders differ on the only unit: chance would do no worse', () => {
    expect(krippendorffAlpha([[1, 2]], nominal)).toBe(0);
  });

  test('says nothing where nothing can be compared or nothing varies', () => {
    expect(krippendorffAlpha([], nominal)).toBeNull();
    expect(krippendorffAlpha([[1, null]], nominal)).toBeNull();
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [1, 1],
        ],
        nominal,
      ),
    ).toBeNull();
  });
});
