import { describe, expect, test } from 'vitest';
import { known } from '#query/known.ts';
import { strandTone, toneOf } from '#query/tone.ts';
import { childTopics, positionsInFamily, propositionsInFamily, topicFamily } from '#query/topic-family.ts';
import { ancestorsOf, neighboursOf, relationsOf } from '#query/topic-neighbours.ts';
import { topicPassages } from '#query/topic-passages.ts';
import { collection, library } from '../model.ts';
import * as small from './small-example.ts';

const { topics, propositions } = collection.codebook;
const indexes = [...library.statements.values()];

describe('tones', () => {
  test('core topics have one each in codebook order, further topics none', () => {
    const core = topics.filter(({ group }) => group === 'core');
    expect(core.map(({ id }) => toneOf(library, id))).toEqual(core.map((_, i) => i + 1));
    for (const { id, group } of topics) if (group === 'further') expect(toneOf(library, id)).toBe(0);
  });

  test('a further topic runs through the text in the colour of the core topic above it', () => {
    for (const { id } of topics) {
      const coloured = [id, ...ancestorsOf(library, id)]
        .map((above) => toneOf(library, above))
        .find((tone) => tone > 0);
      expect(strandTone(library, id)).toBe(coloured ?? 0);
    }
  });
});

describe('a topic and those below it', () => {
  test('every topic is in its parent’s family, and no topic twice', () => {
    for (const topic of topics) {
      const family = topicFamily(library, topic.id);
      expect(new Set(family).size).toBe(family.length);
      expect(family[0]).toBe(topic.id);
      if (topic.parent !== null) {
        expect(childTopics(library, topic.parent)).toContain(topic);
        expect(topicFamily(library, topic.parent)).toEqual(expect.arrayContaining(family));
      }
    }
  });

  test('the families of the topics without a parent hold every proposition and position once', () => {
    const roots = topics.filter(({ parent }) => parent === null);
    expect(roots.flatMap(({ id }) => propositionsInFamily(library, id)).length).toBe(propositions.length);
    for (const index of indexes)
      expect(roots.flatMap(({ id }) => positionsInFamily(library, index, id)).length).toBe(
        index.statement.positions.length,
      );
  });

  test('a passage is under a topic if it is coded with it or one below, and main if one of them is main there', () => {
    for (const index of indexes)
      for (const { id } of topics) {
        const family = topicFamily(library, id);
        const expected = index.statement.passages.flatMap((passage) => {
          const codes = index.statement.topicCodes.filter(
            (code) => code.passage === passage.id && family.includes(code.topic),
          );
          if (codes.length === 0) return [];
          return [[passage.id, codes.some(({ weight }) => weight === 'primary') ? 'primary' : 'secondary']];
        });
        expect(topicPassages(library, index, id).map(({ passage, weight }) => [passage.id, weight])).toEqual(
          expected,
        );
      }
  });
});

describe('what stands beside a topic', () => {
  test('a relation belongs to both its ends', () => {
    for (const index of indexes)
      for (const relation of index.statement.relations) {
        expect(relationsOf(index, relation.from)).toContain(relation);
        expect(relationsOf(index, relation.to)).toContain(relation);
      }
  });

  test('neighbours share at least the passages they name, most first, and are not of the same line', () => {
    for (const index of indexes)
      for (const { id } of topics) {
        const own = new Set(topicPassages(library, index, id).map(({ passage }) => passage.id));
        const neighbours = neighboursOf(library, index, id);
        const counts = neighbours.map(({ passages }) => passages.length);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        const line = [...topicFamily(library, id), ...ancestorsOf(library, id)];
        const sharing = topics.filter(
          (other) =>
            !line.includes(other.id) &&
            index.topicCodesByTopic.get(other.id)?.some(({ passage }) => own.has(passage)),
        );
        expect(new Set(neighbours.map(({ topic }) => topic))).toEqual(new Set(sharing));
        for (const { topic, passages } of neighbours) {
          expect([...topicFamily(library, id), ...ancestorsOf(library, id)]).not.toContain(topic.id);
          for (const passage of passages) {
            expect(own).toContain(passage);
            expect(index.topicCodesByPassage.get(passage)?.map((code) => code.topic)).toContain(topic.id);
          }
        }
      }
  });
});

test('an id that the model does not hold is an error that names it', () => {
  expect(() => known(library.topics, 'no-such-topic')).toThrow('no-such-topic');
});

test('what the text joins to a topic is told from what merely stands in its passages', () => {
  const { warHurtsTrade, talksHelpTrade, oilFeedsWar, warHurtsTradeAgain } = small.relations;
  expect(relationsOf(small.index, 'war')).toEqual([warHurtsTrade, oilFeedsWar, warHurtsTradeAgain]);
  expect(relationsOf(small.index, 'talks')).toEqual([talksHelpTrade]);
  const neighbours = (id: string) =>
    neighboursOf(small.library, small.index, id).map(({ topic, passages }) => [topic.id, passages]);
  expect(neighbours('war')).toEqual([['trade', ['p02', 'p03']]]);
  expect(neighbours('truce')).toEqual([]);
  expect(ancestorsOf(small.library, 'talks')).toEqual(['war']);
  expect(ancestorsOf(small.library, 'war')).toEqual([]);
});
