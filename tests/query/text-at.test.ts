import { rollup } from 'd3';
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

const [often, most] = [
  ...rollup(
    statement.mentions,
    ({ length }) => length,
    (mention) => mention.actor,
  ),
].reduce((best, each) => (each[1] > best[1] ? each : best));
const coded = [
  ...rollup(
    statement.topicCodes,
    ({ length }) => length,
    ({ topic }) => topic,
  ),
].reduce((best, each) => (each[1] > best[1] ? each : best))[0];

test('of an actor who is named often, Previous begins at the last name and goes on to the one before', () => {
  const begun = at({ actors: [often] });
  expect(begun).toMatchObject({ kind: 'mentions', at: -1, stopped: null });
  expect(stepAddress(begun, 1)?.stop).toEqual({ among: 'mentions', at: 1 });
  expect(stepAddress(begun, -1)?.stop).toEqual({ among: 'mentions', at: most });
  const atStop = (place: number) => at({ actors: [often], stop: { among: 'mentions', at: place } });
  expect(stepAddress(atStop(most), -1)?.stop).toEqual({ among: 'mentions', at: most - 1 });
  expect(stepAddress(atStop(1), -1)?.stop).toEqual({ among: 'mentions', at: most });
  expect(stepAddress(atStop(2), 1)?.stop).toEqual({ among: 'mentions', at: 3 });
  expect(atStop(most).here).toBe(statement.mentions.findLast((mention) => mention.actor === often)?.passage);
});

test('of a topic, what is gone through are its passages, and no name is stopped at', () => {
  const begun = at({ topics: [coded] });
  expect(begun).toMatchObject({ kind: 'passages', at: -1, here: null });
  const { passages } = begun.stops;
  const second = at({ topics: [coded], stop: { among: 'passages', at: 2 } });
  expect(second).toMatchObject({ kind: 'passages', at: 1, here: passages[1], stopped: null });
  expect(at({ actors: [often], stop: { among: 'passages', at: 1 } }).stopped).toBeNull();
});

test('with nothing filtered, every position is gone through, from the first or from the last', () => {
  const begun = at({ words: 'Syria' });
  const { positions } = begun.stops;
  expect(begun).toMatchObject({ kind: 'positions', at: -1 });
  const next = stepAddress(begun, 1);
  expect(next).toEqual({ ...begun.address, position: positions[0], stop: null, words: null });
  expect(stepAddress(begun, -1)?.position).toBe(positions.at(-1));
  const opened = at({ position: positions[1] ?? null });
  expect(opened.at).toBe(1);
  expect(stepAddress(opened, 1)?.position).toBe(positions[2]);
  expect(stepAddress(opened, -1)?.position).toBe(positions[0]);
});
