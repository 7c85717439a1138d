import { describe, expect, test } from 'vitest';
import { whoseWord } from '#query/compare/whose-word.ts';
import { ownSentence } from '#words/whose-word.ts';
import { library } from '../model.ts';

describe('what remains of the picture by the speaker’s own word', () => {
  const sentence = (topic: string | null) => ownSentence(whoseWord(library, topic), 'Lavrov', null);

  test('says how many disputes are left and on how many propositions nobody is', () => {
    const { all, own } = whoseWord(library, null);
    const fallen = own.standings.silent - all.standings.silent;
    expect(sentence(null)).toContain(
      `. Of ${all.standings.disputed} disputes none is left; on ${fallen} propositions nobody is left. What`,
    );
  });

  test('says nothing of disputes where there were none', () => {
    const { standings } = whoseWord(library, 'terrorism').all;
    expect(standings.disputed).toBe(0);
    expect(sentence('terrorism')).toMatch(/ actors\. What remains is Lavrov’s\.$/);
  });
});
