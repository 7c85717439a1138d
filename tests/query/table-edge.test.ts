import { expect, test } from 'vitest';
import { bondBetween, jointsBetween, seatingsOf } from '#query/table-edge.ts';
import { library } from '../model.ts';
import * as small from './small-example.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const { statement } = index;

test('a topic and a passage are joined by the words of its code there', () => {
  for (const { topic, passage, weight, quotes } of statement.topicCodes)
    expect(jointsBetween(library, index, topic, [passage])).toMatchObject([
      { passage, main: weight === 'primary', quotes },
    ]);
});

test('what is not coded is not joined', () => {
  const coded = new Set(statement.topicCodes.map(({ topic, passage }) => `${topic} ${passage}`));
  for (const { id: topic } of library.topics.values())
    for (const { id: passage } of statement.passages)
      if (!coded.has(`${topic} ${passage}`))
        expect(jointsBetween(library, index, topic, [passage])).toEqual([]);
});

test('two topics are joined by every relation between them, whichever way, apart from what they share', () => {
  for (const { from, to } of statement.relations) {
    const bond = bondBetween(index, from, to);
    expect(bondBetween(index, to, from).relations).toEqual(bond.relations);
    for (const relation of statement.relations)
      expect(bond.relations.includes(relation)).toBe(
        [relation.from, relation.to].sort().join() === [from, to].sort().join(),
      );
    const passagesOf = (topic: string) =>
      statement.topicCodes.filter((code) => code.topic === topic).map(({ passage }) => passage);
    expect(bond.shared).toEqual(passagesOf(from).filter((passage) => passagesOf(to).includes(passage)));
  }
});

test('an actor sits at a passage for what it holds there and where it is named', () => {
  for (const { actor, passage } of statement.mentions) {
    const [seating] = seatingsOf(index, actor, [passage]);
    expect(seating?.mentions.length).toBeGreaterThan(0);
    for (const { holder, evidence } of seating?.positions ?? []) {
      expect(holder).toBe(actor);
      expect(evidence.some((quote) => quote.passage === passage)).toBe(true);
    }
  }
});

test('a topic and its passages are joined by its own words there, and by the positions there on it or below it', () => {
  const { onStopping, onTalks } = small.positions;
  const codes = small.index.topicCodesByTopic.get('war') ?? [];
  expect(jointsBetween(small.library, small.index, 'war', ['p01', 'p02', 'p05', 'p06'])).toEqual([
    { passage: 'p01', main: true, quotes: codes[0]?.quotes, positions: [onStopping] },
    { passage: 'p02', main: false, quotes: codes[1]?.quotes, positions: [onTalks] },
    { passage: 'p06', main: false, quotes: [], positions: [] },
  ]);
});

test('a topic that is coded nowhere is joined to no passage and shares none', () => {
  expect(jointsBetween(small.library, small.index, 'truce', ['p01'])).toEqual([]);
  expect(bondBetween(small.index, 'truce', 'oil')).toEqual({ relations: [], shared: [] });
});

test('an actor sits at each passage with its own names and positions there, not with those of others', () => {
  const { onTalks } = small.positions;
  expect(seatingsOf(small.index, 'ben', ['p01', 'p02', 'p03', 'p04'])).toEqual([
    { passage: 'p01', mentions: [small.mentions.benSaid], positions: [] },
    { passage: 'p02', mentions: [small.mentions.benWants], positions: [onTalks] },
    { passage: 'p03', mentions: [], positions: [] },
    { passage: 'p04', mentions: [], positions: [onTalks] },
  ]);
});
