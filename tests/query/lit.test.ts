import { describe, expect, test } from 'vitest';
import type { Selection } from '#model/address.ts';
import { litBy } from '#query/lit.ts';
import { topicFamily } from '#query/topic-family.ts';
import { library } from '../model.ts';
import * as small from './small-example.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The collection has no statement.');
const { positions, passages } = index.statement;
const [position] = positions;
if (position === undefined) throw new Error('The statement has no position.');

describe('what a selection lights', () => {
  test('a position: itself and the passages of its evidence', () => {
    for (const { id, evidence } of positions)
      expect(litBy(library, index, { kind: 'position', id })).toEqual({
        positions: new Set([id]),
        passages: new Set(evidence.map(({ passage }) => passage)),
      });
  });

  test('a proposition: everyone’s positions on it', () => {
    const lit = litBy(library, index, { kind: 'proposition', id: position.proposition });
    expect(lit?.positions).toEqual(
      new Set(
        positions.filter(({ proposition }) => proposition === position.proposition).map(({ id }) => id),
      ),
    );
  });

  test('an actor: its positions, and the passages where it holds one or is named', () => {
    const lit = litBy(library, index, { kind: 'actor', id: position.holder });
    const held = positions.filter(({ holder }) => holder === position.holder);
    const named = index.statement.mentions.filter(({ actor }) => actor === position.holder);
    expect(lit?.positions).toEqual(new Set(held.map(({ id }) => id)));
    expect(lit?.passages).toEqual(
      new Set([...held.flatMap(({ evidence }) => evidence), ...named].map(({ passage }) => passage)),
    );
  });

  test('a passage: itself alone, with the positions that have evidence in it', () => {
    for (const { id } of passages) {
      const lit = litBy(library, index, { kind: 'passage', id });
      expect(lit?.passages).toEqual(new Set([id]));
      expect(lit?.positions).toEqual(
        new Set(
          positions
            .filter(({ evidence }) => evidence.some(({ passage }) => passage === id))
            .map((one) => one.id),
        ),
      );
    }
  });

  test('a topic: the positions on it and below it, with their passages and all on which it is coded', () => {
    for (const topic of library.topics.values()) {
      const family = topicFamily(library, topic.id);
      const held = positions.filter(({ proposition }) =>
        family.includes(library.propositions.get(proposition)?.topic ?? ''),
      );
      const coded = index.statement.topicCodes.filter((code) => family.includes(code.topic));
      expect(litBy(library, index, { kind: 'topic', id: topic.id })).toEqual({
        positions: new Set(held.map(({ id }) => id)),
        passages: new Set(
          [...coded, ...held.flatMap(({ evidence }) => evidence)].map(({ passage }) => passage),
        ),
      });
    }
  });

  test.each<Selection['kind']>(['topic', 'passage', 'actor', 'proposition', 'position'])(
    'nothing, for a %s that does not exist',
    (kind) => {
      expect(litBy(library, index, { kind, id: 'no-such-thing' })).toBeNull();
    },
  );
});

test('a passage lights a position that it shares with another one, but not that other passage', () => {
  expect(litBy(small.library, small.index, { kind: 'passage', id: 'p02' })).toEqual({
    positions: new Set(['ben on talk-now', 'speaker on open-markets']),
    passages: new Set(['p02']),
  });
});

test.each<Selection>([
  { kind: 'actor', id: 'nobody' },
  { kind: 'proposition', id: 'drill' },
  { kind: 'topic', id: 'truce' },
])('the $kind “$id”, which the statement never comes to, lights nothing, but is known', (selection) => {
  expect(litBy(small.library, small.index, selection)).toEqual({ positions: new Set(), passages: new Set() });
});
