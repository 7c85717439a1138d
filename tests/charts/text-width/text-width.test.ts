import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, textWidth } from '#charts/text-width/text-width.ts';

test('grows with the font size and with every character', () => {
  expect(textWidth('Council', 20)).toBeCloseTo(2 * textWidth('Council', 10), 9);
  expect(textWidth('', 20)).toBe(0);
  expect(textWidth('Wide', 10)).toBeGreaterThan(textWidth('tile', 10));
});

test('gives characters that the font lacks the room of a wide one', () => {
  expect(textWidth('理', 20)).toBe(20);
});

test('a fitted label fits, and is whole wherever the whole fits', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 60 }),
      fc.integer({ min: 40, max: 400 }),
      (text, width) => {
        const fitted = fitText(text, 14, width);
        expect(textWidth(fitted, 14)).toBeLessThanOrEqual(width);
        if (textWidth(text, 14) <= width) expect(fitted).toBe(text);
        else expect(fitted).toMatch(/…$/);
      },
    ),
  );
});

test('cuts between words where it can', () => {
  expect(fitText('Northern Alliance of the Free', 14, 120)).toBe('Northern Alliance …');
});
