import { describe, expect, test } from 'vitest';
import type { Position } from '#model/collection.ts';
import { ATTRIBUTIONS, type QuizKind, STANCES } from '#model/vocabulary.ts';
import { accountOf } from '#query/account.ts';
import { ask } from '#query/quiz/ask.ts';
import { actor, passage, position, propositionsOf, quoteIn, smallStatement, topic } from '../small.ts';

const here = passage('p01', 'The quota is cut. They are glad of it. Others weep.');
const words = { evidence: [quoteIn(here, 'The quota is cut')] };
const elsewhere = { evidence: [quoteIn(here, 'They are glad of it')] };
const asked = position('sweden', 'cut', { id: 'asked', ...words });

/** What is asked of a position with others beside it. The names run against the ids. */
function askOf(kind: QuizKind, ...others: Position[]) {
  const { library, index } = smallStatement({
    speaker: 'speaker',
    topics: [topic('prices'), topic('farms')],
    propositions: [...propositionsOf('prices', 'cut'), ...propositionsOf('farms', 'sow')],
    actors: [
      actor('speaker'),
      actor('sweden', { name: 'Kingdom of Sweden' }),
      actor('norway', { name: 'Land of Norway' }),
      actor('denmark', { name: 'Queen of Denmark' }),
    ],
    passages: [here],
    positions: [asked, ...others],
  });
  const question = ask({ library, index, kind, position: asked, random: () => 0 });
  return { question, account: accountOf(library, index, asked) };
}

describe('who holds a position is asked', () => {
  const norway = position('norway', 'sow', elsewhere);

  test('where at least one other could be thought to, in the order of the names', () => {
    const { question, account } = askOf('holder', norway);
    expect(question).toEqual({
      kind: 'holder',
      account,
      words: asked.evidence,
      options: ['sweden', 'norway'],
      answer: 'sweden',
    });
    expect(askOf('holder', position('denmark', 'sow', elsewhere), norway).question?.options).toEqual([
      'sweden',
      'norway',
      'denmark',
    ]);
  });

  test('not where there is nobody else', () => {
    expect(askOf('holder').question).toBeNull();
  });
});

const opposed = { stance: 'opposes' } as const;
const reported = { attribution: 'attributed' } as const;

describe('the stance is asked unless another could be meant:', () => {
  test.each([
    ['nobody else speaks', [], true],
    [
      'others take another on it in other words',
      [position('norway', 'cut', { ...opposed, ...elsewhere })],
      true,
    ],
    [
      'others take another on it in these words',
      [position('norway', 'cut', { ...opposed, ...words })],
      false,
    ],
    ['the holder takes another on it too', [position('sweden', 'cut', { ...opposed, ...elsewhere })], false],
    ['the holder takes the same again', [position('sweden', 'cut', elsewhere)], true],
    ['these words take another on other things', [position('norway', 'sow', { ...opposed, ...words })], true],
  ] satisfies [string, Position[], boolean][])('%s', (_, others, isAsked) => {
    const { question, account } = askOf('stance', ...others);
    const expected = { kind: 'stance', account, words: asked.evidence, options: STANCES, answer: 'supports' };
    expect(question).toEqual(isAsked ? expected : null);
  });
});

describe('the voice is asked unless another could be meant:', () => {
  test.each([
    ['nobody else speaks', [], true],
    ['the same is reported of the holder', [position('sweden', 'cut', { ...reported, ...elsewhere })], false],
    ['something else is', [position('sweden', 'sow', { ...reported, ...elsewhere })], true],
    ['the same is reported of others', [position('norway', 'cut', { ...reported, ...elsewhere })], true],
    ['these words report something too', [position('norway', 'sow', { ...reported, ...words })], false],
    ['these words say something else in the same voice', [position('norway', 'sow', words)], true],
  ] satisfies [string, Position[], boolean][])('%s', (_, others, isAsked) => {
    const { question, account } = askOf('voice', ...others);
    const expected = { kind: 'voice', account, words: asked.evidence, options: ATTRIBUTIONS, answer: 'own' };
    expect(question).toEqual(isAsked ? expected : null);
  });
});
