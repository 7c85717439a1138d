import { describe, expect, test } from 'vitest';
import { firstWords } from '#query/quiz/first-words.ts';
import { sameSay } from '#query/quiz/same-say.ts';
import { carriedBy, plainWords } from '#query/quiz/same-words.ts';
import { passage, position, quoteIn } from '../small.ts';

const first = passage('p01', 'The quota is to be cut, and now here it is.');
const second = passage('p02', 'They say that the\n  QUOTA is nowhere.');

describe('a position is carried by words', () => {
  test.each([
    ['that begin within its own', quoteIn(first, 'to be cut'), quoteIn(first, 'quota is to'), true],
    ['that stop within its own', quoteIn(first, 'quota is to'), quoteIn(first, 'to be cut'), true],
    ['not by those that its own follow at once', quoteIn(first, 'quota '), quoteIn(first, 'is to'), false],
    ['nor by those that follow at once', quoteIn(first, 'is to'), quoteIn(first, 'quota '), false],
    ['nor by those apart before it', quoteIn(first, 'quota'), quoteIn(first, 'now here'), false],
    ['nor by those apart after it', quoteIn(first, 'now here'), quoteIn(first, 'quota'), false],
    [
      'nor at the same place of another passage',
      quoteIn(first, 'The quota'),
      quoteIn(second, 'They say'),
      false,
    ],
    [
      'but by those that say the same elsewhere, whatever the capitals and line ends',
      quoteIn(first, 'The quota'),
      quoteIn(second, 'that the\n  QUOTA is'),
      true,
    ],
    [
      'also where its own are the longer',
      quoteIn(second, 'that the\n  QUOTA is'),
      quoteIn(first, 'The quota'),
      true,
    ],
    ['and words are not run together', quoteIn(first, 'now here'), quoteIn(second, 'nowhere'), false],
  ])('%s', (_, words, own, carried) => {
    expect(carriedBy([words], position('a', 'q', { evidence: [own] }))).toBe(carried);
  });

  test('where any of them carry any of its own', () => {
    const own = position('a', 'q', { evidence: [quoteIn(second, 'They say'), quoteIn(first, 'be cut')] });
    expect(carriedBy([quoteIn(first, 'now here'), quoteIn(first, 'cut')], own)).toBe(true);
    expect(carriedBy([], own)).toBe(false);
  });
});

test('words are compared in small letters with single spaces', () => {
  expect(plainWords('  They say that the\n  QUOTA\tis. ')).toBe('they say that the quota is.');
});

test('two positions say the same who take one stance on one proposition', () => {
  expect(sameSay(position('a', 'q'), position('b', 'q'))).toBe(true);
  expect(sameSay(position('a', 'q'), position('a', 'q', { stance: 'opposes' }))).toBe(false);
  expect(sameSay(position('a', 'q'), position('a', 'r'))).toBe(false);
});

test('a position is asked about by its words in the passage where it is said first', () => {
  const [one, elsewhere, two] = [
    quoteIn(first, 'quota'),
    quoteIn(second, 'QUOTA'),
    quoteIn(first, 'now here'),
  ];
  expect(firstWords(position('a', 'q', { evidence: [one, elsewhere, two] }))).toEqual([one, two]);
  expect(firstWords(position('a', 'q', { evidence: [elsewhere, one, two] }))).toEqual([elsewhere]);
  expect(firstWords(position('a', 'q', { evidence: [] }))).toBeNull();
});
