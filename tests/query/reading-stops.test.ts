import { expect, test } from 'vitest';
import { textAddress } from '#model/address.ts';
import { readingOf } from '#query/reading.ts';
import { litText } from '#query/reading-lit.ts';
import { overlapping } from '#query/reading-overlaps.ts';
import { knownStop, leadingStops, stopsOf } from '#query/reading-stops.ts';
import { library } from '../model.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const { statement } = index;
type Rest = Parameters<typeof textAddress>[1];
const stopsAt = (rest: Rest) => stopsOf(index, litText(library, index, textAddress(statement.id, rest)));
const leadingAt = (rest: Rest) => leadingStops(stopsAt(rest), textAddress(statement.id, rest));
const [{ actor } = { actor: '' }] = statement.mentions;
const [{ topic } = { topic: '' }] = statement.topicCodes;

test('with nothing filtered every position is gone through', () => {
  expect(stopsAt({})).toEqual({ mentions: [], positions: readingOf(index).positions, passages: [] });
  expect(leadingAt({})).toBe('positions');
});

test('an actor is followed through every form of its name', () => {
  const { mentions } = stopsAt({ actors: [actor] });
  expect(mentions).toEqual(statement.mentions.filter((mention) => mention.actor === actor));
  expect(leadingAt({ actors: [actor] })).toBe('mentions');
});

test('within a topic an actor is followed through the passages of both', () => {
  const { mentions, passages } = stopsAt({ actors: [actor], topics: [topic] });
  expect(mentions.every((mention) => passages.includes(mention.passage))).toBe(true);
});

test('a topic is followed through its passages, a stance through its positions', () => {
  const coded = statement.topicCodes.filter((code) => code.topic === topic).map(({ passage }) => passage);
  expect(stopsAt({ topics: [topic] }).passages).toEqual(expect.arrayContaining(coded));
  expect(leadingAt({ topics: [topic] })).toBe('passages');
  const opposing = statement.positions.filter(({ stance }) => stance === 'opposes').map(({ id }) => id);
  expect(new Set(stopsAt({ stances: ['opposes'] }).positions)).toEqual(new Set(opposing));
  expect(leadingAt({ stances: ['opposes'], actors: [actor] })).toBe('positions');
});

test('a stop beyond the last is none', () => {
  const stops = stopsAt({ actors: [actor] });
  const last = { among: 'mentions', at: stops.mentions.length } as const;
  expect(knownStop(stops, last)).toEqual(last);
  expect(knownStop(stops, { ...last, at: last.at + 1 })).toBeNull();
});

test('positions overlap where their evidence shares words, both ways', () => {
  const shares = (a: string, b: string) =>
    evidence(a).some((one) =>
      evidence(b).some((two) => one.passage === two.passage && one.start < two.end && two.start < one.end),
    );
  const evidence = (id: string) => index.positions.get(id)?.evidence ?? [];
  for (const position of statement.positions) {
    const sharing = statement.positions.map(({ id }) => id).filter((id) => shares(position.id, id));
    expect(new Set(overlapping(index, position))).toEqual(new Set(sharing));
  }
  expect(statement.positions.some((position) => overlapping(index, position).length > 2)).toBe(true);
});

test('of the passages only those that are lit are gone through', () => {
  const lit = litText(library, index, textAddress(statement.id, { stances: ['opposes'] }));
  const { passages } = stopsAt({ stances: ['opposes'] });
  expect(passages).toEqual(statement.passages.map(({ id }) => id).filter((id) => lit?.passages.has(id)));
  expect(passages.length).toBeLessThan(statement.passages.length);
});

test.each<[string, Rest]>([
  ['a proposition', { propositions: ['x'] }],
  ['a stance', { stances: ['opposes'] }],
  ['a voice', { attributions: ['own'] }],
  ['a proposition and a stance', { propositions: ['x'], stances: ['opposes'] }],
  ['a proposition and a voice', { propositions: ['x'], attributions: ['own'] }],
  ['a stance and a voice', { stances: ['opposes'], attributions: ['own'] }],
])('with %s asked for, Next goes through positions though there are names and passages', (_, asked) => {
  const stops = { ...stopsAt({ actors: [actor] }), positions: [] };
  expect(stops.mentions.length).toBeGreaterThan(0);
  expect(leadingStops(stops, textAddress(statement.id, asked))).toBe('positions');
});
