import { expect, test } from 'vitest';
import { sentenceAround } from '#query/quiz/sentence-around.ts';

const text = 'We came. The quota is to be cut, they say. Nobody agreed. Then we went.';
const quote = (words: string) => {
  const start = text.indexOf(words);
  return { passage: 'p01', start, end: start + words.length, quote: words };
};

test('words stand in the rest of their sentence', () => {
  expect(sentenceAround(text, 'en', [quote('quota is')])).toEqual({
    before: 'The ',
    after: ' to be cut, they say.',
  });
});

test('a whole sentence stands alone', () => {
  expect(sentenceAround(text, 'en', [quote('Nobody agreed.')])).toEqual({ before: '', after: '' });
});

test('words of several sentences stand between the first one’s beginning and the last one’s end', () => {
  const words = [quote('agreed'), quote('they say'), quote('cut')];
  expect(sentenceAround(text, 'en', words)).toEqual({ before: 'The quota is to be ', after: '.' });
});

test('in a text without a sentence there is nothing around', () => {
  expect(sentenceAround('', 'en', [quote('cut')])).toEqual({ before: '', after: '' });
});
