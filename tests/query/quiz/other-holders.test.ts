import { expect, test } from 'vitest';
import { known } from '#query/known.ts';
import { otherHolders } from '#query/quiz/other-holders.ts';
import { library } from '../../model.ts';

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
