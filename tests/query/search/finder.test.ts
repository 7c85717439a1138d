import { expect, test } from 'vitest';
import { finderOf } from '#query/search/finder.ts';
import { quoteIn, smallLibrary } from '../small.ts';
import { actor, passage, position, proposition, topic } from './small-things.ts';

const [one, two] = [passage('p01', 'Harbours open.'), passage('p02', 'Tolls fall.')];
const small = () =>
  smallLibrary({
    topics: [topic('trade', 'Trade'), topic('war', 'War')],
    actors: [actor('rome', 'Rome'), actor('ulm', 'Ulm')],
    propositions: [proposition('open', 'trade', 'Open harbours')],
    statements: [
      {
        passages: [one, two],
        positions: [
          position('a', 'rome', 'open', { evidence: [quoteIn(one, 'Harbours open')] }),
          position('b', 'ulm', 'open', { evidence: [quoteIn(two, 'Tolls fall')], stance: 'opposes' }),
        ],
      },
    ],
  });
const noPause = async () => {};

test('what filters leave out is found without one of them, each tried on its own', async () => {
  const find = await finderOf(small(), noPause);
  const without = (text: string) => find(text, 5).without;
  expect(without('harbours  by:ulm   stance:supports')).toEqual([
    { filter: 'by:ulm', request: 'harbours stance:supports', total: 1 },
    { filter: 'stance:supports', request: 'harbours  by:ulm', total: 1 },
  ]);
  expect(without('in:p02  by:rome')).toEqual([
    { filter: 'in:p02', request: 'by:rome', total: 1 },
    { filter: 'by:rome', request: 'in:p02', total: 4 },
  ]);
  // Several values of one filter go together.
  expect(without('in:p02 by:rome,nobody')).toEqual([
    { filter: 'in:p02', request: 'by:rome,nobody', total: 1 },
    { filter: 'by:rome,nobody', request: 'in:p02', total: 4 },
  ]);
  // Without the topic there would be as little.
  expect(without('topic:war by:ulm stance:supports')).toEqual([]);
});

test('where something is found, or no filter is set, nothing is offered instead', async () => {
  const find = await finderOf(small(), noPause);
  for (const text of ['by:ulm', 'harbours by:rome stance:supports', 'harbours', 'qqqq', ''])
    expect(find(text, 5).without, text).toEqual([]);
});

test('a collection is indexed once, however often it is asked for its finder', async () => {
  const library = small();
  const finder = finderOf(library, noPause);
  expect(finderOf(library, noPause)).toBe(finder);
  expect(await finderOf(small(), noPause)).not.toBe(await finder);
});
