import { describe, expect, test } from 'vitest';
import { rankActors, rankAllActors } from '#query/ranked-actors.ts';
import { rankPropositions } from '#query/ranked-propositions.ts';
import { STANDINGS } from '#query/standing.ts';
import { actorsInTopic } from '#query/topic-actors.ts';
import { topicFamily } from '#query/topic-family.ts';
import { voicesOf } from '#query/voices.ts';
import { collection, library } from '../model.ts';
import { actor, named, position, propositionsOf, smallLibrary, somewhereIn, topic } from './small.ts';

const { actors, propositions, topics } = collection.codebook;
const indexes = [...library.statements.values()];

describe('actors', () => {
  test('stand by positions, then by mentions, none lost', () => {
    const ranked = rankAllActors(library);
    expect(new Set(ranked.map(({ actor }) => actor.id)).size).toBe(actors.length);
    ranked.forEach(({ positions, mentions }, i) => {
      const before = ranked[i - 1];
      if (before === undefined) return;
      expect(before.positions.length).toBeGreaterThanOrEqual(positions.length);
      if (before.positions.length === positions.length)
        expect(before.mentions.length).toBeGreaterThanOrEqual(mentions.length);
    });
  });

  test('have every position and mention of the statement', () => {
    for (const index of indexes) {
      const ranked = rankActors(index, actors);
      expect(ranked.flatMap(({ positions }) => positions).length).toBe(index.statement.positions.length);
      expect(ranked.flatMap(({ mentions }) => mentions).length).toBe(index.statement.mentions.length);
    }
  });

  test('are in a topic if they hold a position on it or are named in its passages', () => {
    for (const index of indexes)
      for (const { id } of topics) {
        const family = topicFamily(library, id);
        const passages = new Set(
          index.statement.topicCodes
            .filter(({ topic }) => family.includes(topic))
            .map(({ passage }) => passage),
        );
        const holders = index.statement.positions
          .filter(({ proposition }) => family.includes(library.propositions.get(proposition)?.topic ?? ''))
          .map(({ holder }) => holder);
        const named = index.statement.mentions
          .filter(({ passage }) => passages.has(passage))
          .map(({ actor }) => actor);
        const found = actorsInTopic(library, index, id).map(({ actor }) => actor.id);
        expect(new Set(found)).toEqual(new Set([...holders, ...named]));
        expect(found.length).toBe(new Set(found).size);
      }
  });
});

test('propositions stand by how contested they are, then by positions, none lost', () => {
  for (const index of indexes) {
    const ranked = rankPropositions(index, propositions);
    expect(new Set(ranked.map(({ proposition }) => proposition.id)).size).toBe(propositions.length);
    const keys = ranked.map(
      ({ standing, positions }) => STANDINGS.indexOf(standing) * 1000 - positions.length,
    );
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
  }
});

test('voices count every position once, most first', () => {
  for (const { statement } of indexes) {
    const voices = voicesOf(statement.positions);
    expect(voices.reduce((total, { count }) => total + count, 0)).toBe(statement.positions.length);
    for (const { attribution, count } of voices)
      expect(count).toBe(
        statement.positions.filter((position) => position.attribution === attribution).length,
      );
    expect(voices).toEqual(voices.toSorted((a, b) => b.count - a.count));
    const countOf = (attribution: string) =>
      voices.find((voice) => voice.attribution === attribution)?.count ?? 0;
    const rarestFirst = statement.positions.toSorted(
      (a, b) => countOf(a.attribution) - countOf(b.attribution),
    );
    expect(voicesOf(rarestFirst).map(({ count }) => count)).toEqual(voices.map(({ count }) => count));
  }
});

describe('in a collection of two statements', () => {
  const [first, second] = [
    [position('usa', 'lone'), position('france', 'often')],
    [
      position('russia', 'often'),
      position('russia', 'disputed'),
      position('usa', 'disputed', { stance: 'opposes' }),
    ],
  ];
  const small = smallLibrary({
    topics: [topic('war')],
    actors: ['norway', 'france', 'russia', 'usa'].map((id) => actor(id)),
    propositions: propositionsOf('war', 'silent', 'lone', 'often', 'disputed'),
    statements: [
      { positions: first, mentions: [named('france', somewhereIn('p01')), named('usa', somewhereIn('p01'))] },
      { positions: second, mentions: [named('usa', somewhereIn('p02'))] },
    ],
  });
  const indexesHere = [...small.statements.values()];

  test('actors have what they hold and where they are named in both', () => {
    expect(
      rankAllActors(small).map(({ actor: { id }, positions, mentions }) => [
        id,
        positions.length,
        mentions.length,
      ]),
    ).toEqual([
      ['usa', 2, 2],
      ['russia', 2, 0],
      ['france', 1, 1],
      ['norway', 0, 0],
    ]);
  });

  test('propositions have the positions of the statement that is asked for, and those without any come last', () => {
    const ranked = indexesHere.map((index) =>
      rankPropositions(index, small.collection.codebook.propositions).map(
        ({ proposition, standing, positions }) => [proposition.id, standing, positions],
      ),
    );
    expect(ranked).toEqual([
      [
        ['lone', 'single', [first[0]]],
        ['often', 'single', [first[1]]],
        ['silent', 'silent', []],
        ['disputed', 'silent', []],
      ],
      [
        ['disputed', 'disputed', [second[1], second[2]]],
        ['often', 'single', [second[0]]],
        ['silent', 'silent', []],
        ['lone', 'silent', []],
      ],
    ]);
  });
});
