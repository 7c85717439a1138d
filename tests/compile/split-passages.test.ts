import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findBody, splitPassages } from '#compile/split-passages.ts';

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

test('the text begins after its heading, whatever spaces stand around that', () => {
  const source = 'Ministry\n  Ref. 12 \n\nRef. 12\nWords.';
  expect(findBody(source, ' Ref. 12')).toBe('Ministry\n  Ref. 12 \n'.length);
  expect(findBody(source, 'Ministry')).toBe('Ministry\n'.length);
  expect(findBody(source, 'Ref.')).toBeNull();
  expect(findBody(source, 'Words')).toBeNull();
});

test('what stands before the body is no passage, and places count from the start of the source', () => {
  const source = 'Heading\n\n  One \nmore.\n \n\nTwo.\n';
  const passages = splitPassages(source, 'Heading\n'.length, { speaker: 'minister', turns: {} });
  expect(passages).toEqual([
    {
      id: 'p01',
      kind: 'speech',
      exchange: null,
      speaker: 'minister',
      text: 'One  more.',
      source: { start: 11, end: 21 },
    },
    {
      id: 'p02',
      kind: 'speech',
      exchange: null,
      speaker: 'minister',
      text: 'Two.',
      source: { start: 25, end: 29 },
    },
  ]);
});

test('a turn lasts until the next, its prefix is no part of the passage, and the longest prefix counts', () => {
  const source = ['Hello.', 'Question: One?', 'And two?', 'Question from Bergen: Three?', 'Answer:', 'Yes.'];
  const passages = splitPassages(source.join('\n\n'), 0, {
    speaker: 'minister',
    turns: {
      '': { kind: 'question', speaker: 'nobody' },
      'Question:': { kind: 'question', speaker: 'press' },
      'Question from Bergen:': { kind: 'question', speaker: 'bergen' },
      Question: { kind: 'answer', speaker: 'nobody' },
      'Answer:': { kind: 'answer', speaker: 'minister' },
    },
  });
  expect(passages.map(({ kind, speaker, text }) => [kind, speaker, text])).toEqual([
    ['speech', 'minister', 'Hello.'],
    ['question', 'press', 'One?'],
    ['question', 'press', 'And two?'],
    ['question', 'bergen', 'Three?'],
    ['answer', 'minister', 'Yes.'],
  ]);
});

test('an answer before the first question belongs to no exchange, nor does a speech between them', () => {
  const source = ['A: Well.', 'Q: One?', 'S: A word.', 'Q: Two?'].join('\n\n');
  const passages = splitPassages(source, 0, {
    speaker: 'minister',
    turns: { ...turns, 'S:': { kind: 'speech', speaker: 'minister' } },
  });
  expect(passages.map(({ kind, exchange }) => `${kind} ${exchange}`)).toEqual([
    'answer null',
    'question 1',
    'speech null',
    'question 2',
  ]);
});
