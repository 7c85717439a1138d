import { expect, test } from 'vitest';
import { type PredictAddress, predictAddress } from '#model/address.ts';
import { known } from '#query/known.ts';
import { predictScope } from '#query/predict/predict-scope.ts';
import { passage, position, propositionsOf, smallStatement, somewhereIn, topic } from '../small.ts';

const { library, index } = smallStatement({
  topics: [topic('wide'), topic('narrow', { parent: 'wide' }), topic('other')],
  propositions: [
    ...propositionsOf('wide', 'w'),
    ...propositionsOf('narrow', 'n'),
    ...propositionsOf('other', 'o'),
  ],
  passages: [passage('p01', 'One.'), passage('p02', 'Two.')],
  positions: [
    position('a', 'w', { evidence: [somewhereIn('p01')] }),
    position('a', 'n', { evidence: [somewhereIn('p01'), somewhereIn('p02')] }),
    position('a', 'o', { evidence: [somewhereIn('p02')] }),
    position('b', 'w', { evidence: [somewhereIn('p02')] }),
  ],
});
const scopeOf = (asked: Partial<PredictAddress>) =>
  predictScope(library, index, predictAddress('statement-1', asked));

test.each([
  ['no positions where nothing is chosen', {}, []],
  ['those of a topic and of the ones below it', { topic: 'wide' }, ['a on w', 'a on n', 'b on w']],
  ['those of a topic below, without the wider one’s', { topic: 'narrow' }, ['a on n']],
  ['those with words in a passage', { passage: 'p01' }, ['a on w', 'a on n']],
  ['also where other words stand elsewhere', { passage: 'p02' }, ['a on n', 'a on o', 'b on w']],
  ['those on a proposition', { proposition: 'w' }, ['a on w', 'b on w']],
  ['those of a topic in a passage', { topic: 'wide', passage: 'p02' }, ['a on n', 'b on w']],
  ['those on a proposition in a passage', { passage: 'p02', proposition: 'w' }, ['b on w']],
  ['those on a proposition of a topic', { topic: 'wide', proposition: 'n' }, ['a on n']],
  ['none on a proposition of another topic', { topic: 'other', proposition: 'w' }, []],
  ['none where all that is chosen is unknown', { topic: 'x', passage: 'p99', proposition: 'x' }, []],
  ['what else is chosen where something is unknown', { topic: 'x', passage: 'p01' }, ['a on w', 'a on n']],
] satisfies [string, Partial<PredictAddress>, string[]][])('an address chooses %s', (_, asked, ids) => {
  expect(scopeOf(asked).positions.map(({ id }) => id)).toEqual(ids);
});

test('a scope says what it was chosen by, and of what is not known nothing', () => {
  expect(scopeOf({ topic: 'narrow', passage: 'p02', proposition: 'n' })).toMatchObject({
    topic: known(library.topics, 'narrow'),
    passage: known(index.passages, 'p02'),
    proposition: known(library.propositions, 'n'),
  });
  const none = { topic: null, passage: null, proposition: null };
  expect(scopeOf({})).toMatchObject(none);
  expect(scopeOf({ topic: 'x', passage: 'p99', proposition: 'x' })).toMatchObject(none);
});

test.each([
  ['of a passage anything', { passage: 'p01' }, ['stances', 'holders', 'topics']],
  ['of a topic not the topic', { topic: 'wide' }, ['stances', 'holders']],
  ['nor of a proposition', { proposition: 'w' }, ['stances', 'holders']],
  ['nor of a topic in a passage', { topic: 'wide', passage: 'p01' }, ['stances', 'holders']],
] satisfies [string, Partial<PredictAddress>, string[]][])('can be hidden: %s', (_, asked, hideable) => {
  expect(scopeOf(asked).hideable).toEqual(hideable);
  expect(scopeOf({ ...asked, hidden: 'holders' }).hidden).toBe('holders');
  expect(scopeOf({ ...asked, hidden: 'topics' }).hidden).toBe(hideable[2] ?? 'stances');
});
