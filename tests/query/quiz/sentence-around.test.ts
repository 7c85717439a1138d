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

test('the sentence that follows without a space is not drawn in', () => {
  const chinese = '我们来了。配额将被削减。他们走了。';
  const words = { passage: 'p01', start: 7, end: 12, quote: chinese.slice(7, 12) };
  expect(words.quote).toBe('将被削减。');
  expect(sentenceAround(chinese, 'zh', [words])).toEqual({ before: '配额', after: '' });
});
