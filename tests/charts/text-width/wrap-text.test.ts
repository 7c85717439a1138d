import { expect, test } from 'vitest';
import { textWidth } from '#charts/text-width/text-width.ts';
import { wrapText } from '#charts/text-width/wrap-text.ts';

test('what fits on one line stays on it', () => {
  expect(wrapText('Northern Alliance', 14, 200)).toEqual(['Northern Alliance']);
});

test('otherwise it breaks into two lines of about the same width', () => {
  expect(wrapText('Other law enforcement agencies', 14, 140)).toEqual(['Other law', 'enforcement agencies']);
});

test('a line that is still too long is cut to fit', () => {
  for (const line of wrapText('Association for the advancement of everybody everywhere', 14, 120))
    expect(textWidth(line, 14)).toBeLessThanOrEqual(120);
});
