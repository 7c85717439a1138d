import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitPassages } from '#compile/split-passages.ts';

const turns = {
  'Q:': { kind: 'question' as const, speaker: 'press' },
  'A:': { kind: 'answer' as const, speaker: 'minister' },
};

test('a passage is its stretch of the source, with spaces for line breaks', () => {
  const source = fc
    .array(fc.constantFrom('word', 'Q:', 'A:', ' ', '\n', '\n\n', '\n \n', '  ', 'é😀'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(source, (text) => {
      const passages = splitPassages(text, 0, { speaker: 'minister', turns });
      let end = 0;
      for (const passage of passages) {
        expect(passage.source.start).toBeGreaterThanOrEqual(end);
        end = passage.source.end;
        expect(text.slice(passage.source.start, end).replaceAll('\n', ' ')).toBe(passage.text);
        expect(passage.text.trim()).toBe(passage.text);
        expect(passage.text).not.toBe('');
      }
      const kept = passages.map((passage) => passage.text).join('');
      const lost = text.replaceAll(/Q:|A:/g, '').replaceAll(/\s/g, '').length;
      expect(kept.replaceAll(/Q:|A:/g, '').replaceAll(/\s/g, '')).toHaveLength(lost);
    }),
  );
});

test('exchanges are counted at each question that follows something else', () => {
  const source = ['Welcome.', 'Q: One?', 'Q: And?', 'A: Yes.', 'And so on.', 'Q: Two?', 'A: No.'].join(
    '\n\n',
  );
  const passages = splitPassages(source, 0, { speaker: 'minister', turns });
  expect(passages.map(({ id, kind, exchange }) => `${id} ${kind} ${exchange}`)).toEqual([
    'p01 speech null',
    'p02 question 1',
    'p03 question 1',
    'p04 answer 1',
    'p05 answer 1',
    'p06 question 2',
    'p07 answer 2',
  ]);
});

test.each([
  [99, 'p01', 'p99'],
  [100, 'p001', 'p100'],
])('%i passages are numbered from %s to %s', (count, first, last) => {
  const source = Array.from({ length: count }, () => 'Words.').join('\n\n');
  const passages = splitPassages(source, 0, { speaker: 'minister', turns: {} });
  expect([passages.at(0)?.id, passages.at(-1)?.id]).toEqual([first, last]);
});
