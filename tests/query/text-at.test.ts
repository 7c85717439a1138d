import { expect, test } from 'vitest';
import { textAddress } from '#model/address.ts';
import { stepAddress, stopAddress, textAt } from '#query/text-at.ts';
import { library } from '../model.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const { statement } = index;
const at = (rest: Parameters<typeof textAddress>[1]) =>
  textAt(library, index, textAddress(statement.id, rest));
const [{ actor } = { actor: '' }] = statement.mentions;
const named = statement.mentions.filter((mention) => mention.actor === actor);

test('Next begins at the first stop, goes on to the last, and round to the first', () => {
  let text = at({ actors: [actor] });
  const seen: unknown[] = [];
  for (let i = 0; i <= named.length; i++) {
    const next = stepAddress(text, 1);
    if (next === undefined) throw new Error('There is no next stop.');
    text = textAt(library, index, next);
    seen.push(text.stopped);
    expect(text.here).toBe(text.stopped?.passage);
  }
  expect(seen).toEqual([...named, named[0]]);
});

test('Previous begins at the last stop and undoes Next', () => {
  const text = at({ actors: [actor] });
  const last = stepAddress(text, -1);
  expect(last?.stop).toEqual({ among: 'mentions', at: named.length });
  expect(stepAddress(textAt(library, index, stepAddress(text, 1) ?? text.address), -1)).toEqual(last);
});

test('an open position is a stop among the positions, whatever was gone through before', () => {
  const [first] = at({ actors: [actor] }).stops.positions;
  const text = at({ actors: [actor], stop: { among: 'mentions', at: 1 }, position: first ?? null });
  expect(text).toMatchObject({ kind: 'positions', at: 0 });
  expect(at({ actors: [actor], stop: { among: 'mentions', at: 1 } })).toMatchObject({
    kind: 'mentions',
    at: 0,
  });
});

test('a stop is an address of its own, so that going on leaves the words of a link behind', () => {
  const text = at({ actors: [actor], words: 'Syria', passage: 'p01' });
  expect(stopAddress(text, 'passages', 0)).toMatchObject({
    passage: null,
    words: null,
    stop: { among: 'passages', at: 1 },
  });
  expect(stopAddress(at({}), 'mentions', 0)).toBeUndefined();
});

test('the words of a link lead to the passage that says them, a stop leads further', () => {
  const saying = statement.passages.find(({ text }) => text.includes('Syria'));
  expect(at({ words: 'Syria' })).toMatchObject({ here: saying?.id, words: { passage: saying?.id } });
  expect(at({ words: 'what nobody says', passage: 'p02' })).toMatchObject({ here: 'p02', words: null });
});
