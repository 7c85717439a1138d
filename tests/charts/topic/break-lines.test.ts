import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEvenly, breakLines, lineWidth } from '#charts/topic/break-lines.ts';

const breakings = fc.record({
  fontSize: fc.integer({ min: 12, max: 24 }),
  width: fc.integer({ min: 60, max: 300 }),
  most: fc.integer({ min: 1, max: 4 }),
});

test('no line is wider than asked for, and there are no more lines than asked for', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 14 }), breakings, (text, breaking) => {
      const lines = breakLines(text, breaking);
      expect(lines.length).toBeLessThanOrEqual(breaking.most);
      for (const line of lines) expect(lineWidth(line, breaking)).toBeLessThanOrEqual(breaking.width);
    }),
  );
});

test('what fits keeps all its words; what does not ends with an ellipsis', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 14 }), breakings, (text, breaking) => {
      const lines = breakLines(text, breaking);
      if (lines.join(' ') !== text) expect(lines.some((line) => line.endsWith('…'))).toBe(true);
    }),
  );
});

test('even lines say the same on as many lines, none wider', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 14 }), breakings, (text, breaking) => {
      const [lines, even] = [breakLines(text, breaking), breakEvenly(text, breaking)];
      expect(even).toHaveLength(lines.length);
      expect(even.join(' ')).toBe(lines.join(' '));
      for (const line of even) expect(lineWidth(line, breaking)).toBeLessThanOrEqual(breaking.width);
    }),
  );
});

test('breaks after a hyphen or dash where a word is too wide alone', () => {
  expect(breakLines('Russian–Georgian relations', { fontSize: 18, width: 90 })).toEqual([
    'Russian–',
    'Georgian',
    'relations',
  ]);
});
