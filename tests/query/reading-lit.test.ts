import { expect, test } from 'vitest';
import { textAddress } from '#model/address.ts';
import { knownAddress, litText } from '#query/reading-lit.ts';
import { collection, library } from '../model.ts';
import {
  coded,
  named,
  passage,
  position,
  propositionsOf,
  smallStatement,
  somewhereIn,
  topic,
} from './small.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const { statement } = index;
const at = (rest: Parameters<typeof textAddress>[1]) => textAddress(statement.id, rest);
const light = (rest: Parameters<typeof textAddress>[1]) => {
  const lit = litText(library, index, at(rest));
  if (lit === null) throw new Error('Nothing is filtered.');
  return lit;
};
const topicOf = (proposition: string) =>
  collection.codebook.propositions.find(({ id }) => id === proposition)?.topic;

test('without a filter nothing is singled out', () => {
  expect(litText(library, index, at({ passage: 'p01' }))).toBeNull();
});

test('a topic lights its passages and positions, and those of the topics below it', () => {
  for (const { id } of collection.codebook.topics) {
    const family = collection.codebook.topics
      .filter((topic) => topic.id === id || topic.parent === id)
      .map((topic) => topic.id);
    const lit = light({ topics: [id] });
    const coded = statement.topicCodes.filter(({ topic }) => family.includes(topic));
    expect(coded.every(({ passage }) => lit.passages.has(passage))).toBe(true);
    const positions = statement.positions.filter(({ proposition }) =>
      family.includes(topicOf(proposition) ?? ''),
    );
    expect([...lit.positions].sort()).toEqual(positions.map((position) => position.id).sort());
  }
});

test('an actor lights the passages that name it or carry its positions', () => {
  const holder = statement.positions[0]?.holder ?? '';
  const lit = light({ actors: [holder] });
  const named = statement.mentions.filter(({ actor }) => actor === holder).map(({ passage }) => passage);
  const held = statement.positions.filter((position) => position.holder === holder);
  expect(new Set(lit.passages)).toEqual(
    new Set([...named, ...held.flatMap(({ evidence }) => evidence.map(({ passage }) => passage))]),
  );
  expect(lit.actors).toEqual(new Set([holder]));
});

test('a stance lights exactly the passages with evidence of such positions', () => {
  const opposing = statement.positions.filter(({ stance }) => stance === 'opposes');
  const lit = light({ stances: ['opposes'] });
  expect(lit.positions.size).toBe(opposing.length);
  expect(new Set(lit.passages)).toEqual(
    new Set(opposing.flatMap(({ evidence }) => evidence.map(({ passage }) => passage))),
  );
});

test('between kinds of filter all must hold, within one any will do', () => {
  const both = light({ stances: ['opposes', 'conditional'], attributions: ['attributed'] });
  const expected = statement.positions.filter(
    ({ stance, attribution }) =>
      (stance === 'opposes' || stance === 'conditional') && attribution === 'attributed',
  );
  expect([...both.positions].sort()).toEqual(expected.map(({ id }) => id).sort());
});

test('ids that the collection does not know are dropped', () => {
  const known = knownAddress(
    library,
    index,
    at({
      topics: ['nowhere'],
      actors: ['nobody'],
      propositions: ['nothing'],
      position: 'none',
      passage: 'p999',
    }),
  );
  expect(known).toEqual(at({}));
});

test('ids that the collection knows are kept', () => {
  const [position] = statement.positions;
  if (position === undefined) throw new Error('The statement has no position.');
  const address = at({
    topics: [topicOf(position.proposition) ?? ''],
    actors: [position.holder],
    propositions: [position.proposition],
    position: position.id,
    passage: 'p01',
  });
  expect(knownAddress(library, index, address)).toEqual(address);
});

test('a topic or an actor lights what is about it, until more is asked for: then only what holds such a position', () => {
  const small = smallStatement({
    topics: [topic('war'), topic('trade')],
    propositions: propositionsOf('war', 'ceasefire'),
    passages: ['p01', 'p02', 'p03', 'p04'].map((id) => passage(id, id)),
    topicCodes: [
      coded('p01', 'war', 'primary'),
      coded('p02', 'war', 'secondary'),
      coded('p03', 'trade', 'primary'),
    ],
    mentions: ['p02', 'p03', 'p04'].map((id) => named('usa', somewhereIn(id))),
    positions: [
      position('usa', 'ceasefire', { stance: 'opposes', attribution: 'own', evidence: [somewhereIn('p01')] }),
    ],
  });
  const lights = (rest: Parameters<typeof textAddress>[1]) =>
    [...(litText(small.library, small.index, at(rest))?.passages ?? [])].toSorted();
  expect(lights({ topics: ['war'] })).toEqual(['p01', 'p02']);
  expect(lights({ actors: ['usa'] })).toEqual(['p01', 'p02', 'p03', 'p04']);
  // p01 holds its position on the topic; p02 names it and is about the topic; the others are about something else.
  expect(lights({ topics: ['war'], actors: ['usa'] })).toEqual(['p01', 'p02']);
  for (const more of [
    { propositions: ['ceasefire'] },
    { stances: ['opposes'] },
    { attributions: ['own'] },
    { propositions: ['ceasefire'], stances: ['opposes'] },
    { propositions: ['ceasefire'], attributions: ['own'] },
    { stances: ['opposes'], attributions: ['own'] },
  ] satisfies Parameters<typeof textAddress>[1][])
    expect(lights({ topics: ['war'], ...more })).toEqual(['p01']);
});
