import { describe, expect, test } from 'vitest';
import { known } from '#query/known.ts';
import { relatedPropositions } from '#query/related-propositions.ts';
import { position, propositionsOf, smallStatement, somewhereIn, topic } from './small.ts';

/** Positions of all of some holders on one proposition, each in all of some passages. */
const held = (proposition: string, holders: string[], passages: string[]) =>
  holders.map((holder) => position(holder, proposition, { evidence: passages.map(somewhereIn) }));

const { library, index } = smallStatement({
  topics: [topic('war'), topic('trade')],
  propositions: [
    ...propositionsOf('war', 'ceasefire', 'sanctions', 'monitors'),
    ...propositionsOf('trade', 'tariffs', 'visas', 'aid', 'radar', 'talks'),
    ...propositionsOf('war', 'border', 'withdrawal'),
  ],
  positions: [
    ...held('ceasefire', ['russia', 'usa', 'france'], ['p01', 'p02', 'p03']),
    ...held('monitors', ['norway'], ['p09']),
    ...held('tariffs', ['russia'], ['p08']),
    ...held('visas', ['russia', 'usa'], ['p07']),
    ...held('aid', ['usa'], ['p02', 'p08']),
    ...held('radar', ['russia'], ['p01', 'p02', 'p03']),
    ...held('talks', ['france', 'usa', 'russia'], ['p02', 'p03']),
    ...held('border', ['norway'], ['p01', 'p03']),
    ...held('withdrawal', ['norway'], ['p01']),
  ],
});
const relatedTo = (id: string) =>
  relatedPropositions(library, index, known(library.propositions, id)).map(
    ({ proposition, sameTopic, holders, passages }) => [proposition.id, sameTopic, holders, passages],
  );

describe('propositions are related', () => {
  test('by topic, by more than one holder and by passages; those that share most come first', () => {
    expect(relatedTo('ceasefire')).toEqual([
      // Two passages and two holders beyond the first.
      ['talks', false, ['russia', 'usa', 'france'], 2],
      // The topic and two passages.
      ['border', true, [], 2],
      // Three passages count as two. What shares as much keeps the order of the codebook.
      ['radar', false, ['russia'], 3],
      ['withdrawal', true, [], 1],
      // The topic, a second holder or a passage alone.
      ['monitors', true, [], 0],
      ['visas', false, ['russia', 'usa'], 0],
      ['aid', false, ['usa'], 1],
      // Not the sanctions, on which nobody speaks, nor the tariffs, of which one holder alone speaks too.
    ]);
  });

  test('by their topic alone to one on which nobody takes a position', () => {
    expect(relatedTo('sanctions')).toEqual(
      ['ceasefire', 'monitors', 'border', 'withdrawal'].map((id) => [id, true, [], 0]),
    );
  });
});
