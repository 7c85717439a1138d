import { describe, expect, test } from 'vitest';
import { known } from '#query/known.ts';
import { otherHolders } from '#query/quiz/other-holders.ts';
import { library } from '../../model.ts';
import { actor, named, passage, position, propositionsOf, quoteIn, smallStatement, topic } from '../small.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const { statement } = index;
const kindOf = (id: string) => known(library.actors, id).kind;
const isGroup = (id: string) => ['collective', 'people'].includes(kindOf(id));
const headOf = (id: string): string => {
  const { affiliation } = known(library.actors, id);
  return affiliation === null ? id : headOf(affiliation);
};
const others = statement.positions.map((position) => ({
  position,
  found: otherHolders(library, index, { position, words: position.evidence, random: () => 0 }),
}));

test('nobody is thought to hold a position who does, who utters the words, or who is of the holder’s kin', () => {
  for (const { position, found } of others) {
    expect(new Set(found).size).toBe(found.length);
    expect(found).not.toContain(position.holder);
    expect(found).not.toContain(position.speaker);
    for (const id of found) {
      expect(headOf(id)).not.toBe(headOf(position.holder));
      expect(isGroup(id)).toBe(isGroup(position.holder));
    }
    for (const other of statement.positions)
      if (other.proposition === position.proposition && other.stance === position.stance)
        expect(found).not.toContain(other.holder);
  }
  expect(others.some(({ found }) => found.length > 3)).toBe(true);
});

test('the most plausible come first: on the topic, with positions, of the same kind, near in the text', () => {
  for (const { position, found } of others) {
    const { topic } = known(library.propositions, position.proposition);
    const passages = position.evidence.map(({ passage }) => passage);
    const weights = found.map((id) => {
      const held = statement.positions.filter(({ holder }) => holder === id);
      const onTopic = held.some((one) => known(library.propositions, one.proposition).topic === topic);
      const near = statement.mentions.some(
        ({ actor, passage }) => actor === id && passages.includes(passage),
      );
      const same = kindOf(id) === kindOf(position.holder);
      return (onTopic ? 2 : 0) + Number(held.length > 0) + Number(same) + Number(near);
    });
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  }
});

describe('in a small statement', () => {
  const here = passage('p01', 'The quota is to be cut, the Danes agree.');
  const there = passage('p02', 'They say: the quota is to be cut. Now they go home and sow.');
  const asked = position('holder', 'cut', { evidence: [quoteIn(here, 'The quota is to be cut')] });
  const elsewhere = { evidence: [quoteIn(there, 'Now they go home')] };
  const small = smallStatement({
    topics: [topic('prices'), topic('farms')],
    propositions: [...propositionsOf('prices', 'cut', 'pay'), ...propositionsOf('farms', 'sow')],
    actors: [
      ...['holder', 'on the topic', 'says the same', 'same words', 'named near', 'speaker'].map((id) =>
        actor(id),
      ),
      actor('on a farm', { kind: 'organisation' }),
      actor('named far', { kind: 'person' }),
      actor('minister', { kind: 'person', affiliation: 'holder' }),
      actor('many', { kind: 'collective' }),
    ],
    passages: [here, there],
    positions: [
      asked,
      position('on the topic', 'cut', { stance: 'opposes', ...elsewhere }),
      position('on a farm', 'sow', elsewhere),
      position('says the same', 'cut', elsewhere),
      position('same words', 'sow', { evidence: [quoteIn(there, 'the quota is to be cut')] }),
      position('minister', 'pay', elsewhere),
      position('many', 'pay', elsewhere),
      position('speaker', 'pay', elsewhere),
    ],
    mentions: [named('named near', quoteIn(here, 'Danes')), named('named far', quoteIn(there, 'they'))],
  });
  const found = (random: () => number) =>
    otherHolders(small.library, small.index, { position: asked, words: asked.evidence, random });

  test('all are thought of who do not hold it, the most plausible first', () => {
    expect(found(() => 0)).toEqual(['on the topic', 'named near', 'on a farm', 'named far']);
  });

  test('chance brings forward who is nearly as plausible', () => {
    const draws = [0, 0.8];
    expect(found(() => draws.shift() ?? 0)).toEqual(['on the topic', 'on a farm', 'named near', 'named far']);
  });
});
