import { describe, expect, test } from 'vitest';
import type { Selection } from '#model/address.ts';
import type { TourStep } from '#model/collection.ts';
import { parseAddressText } from '#model/parse-address.ts';
import { findTour, toursOf } from '#query/find-tour.ts';
import { known } from '#query/known.ts';
import { indexCollection } from '#query/library.ts';
import { tableFocus } from '#query/table-focus.ts';
import { tourStops } from '#query/tour.ts';
import { collection, library } from '../model.ts';
import { tourStep } from './small.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const { statement } = index;
const [tour] = collection.tours;
if (tour === undefined) throw new Error('The model has no tour.');
const HERE = `/${statement.id}/`;

const stopOf = (step: Partial<TourStep>) => {
  const [stop] = tourStops(library, index, { ...tour, title: 'A tour', steps: [tourStep(step)] });
  if (stop === undefined) throw new Error('The tour has no stop.');
  return stop;
};

const position = known(index.positions, 'p07-cyber-project-russia');
const [evidence] = position.evidence;
if (evidence === undefined) throw new Error('The position has no evidence.');
const quoted = { ...evidence, position: position.id };

describe('every step of every tour', () => {
  const stops = collection.tours.flatMap((one) =>
    tourStops(library, known(library.statements, one.statement), one).map((stop, i) => ({ one, stop, i })),
  );

  test('is numbered, and gathered once', () => {
    for (const { one, stop, i } of stops) {
      expect(stop.number).toBe(i + 1);
      expect(stop.title).toBe(one.steps[i]?.title ?? one.title);
      expect(tourStops(library, known(library.statements, one.statement), one)[i]).toBe(stop);
    }
  });

  test('lights the passages of its quotes and of what it selects, in text order', () => {
    for (const { stop } of stops) {
      const order = statement.passages.map(({ id }) => id);
      expect(stop.passages).toEqual([...stop.passages].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
      for (const { passage } of stop.step.quotes) expect(stop.passages).toContain(passage);
      expect(stop.focus?.passages).toEqual(new Set(stop.passages));
      expect(stop.focus?.positions.size).toBe(0);
    }
  });

  test('has its quotes with the account of each, at the middle of their words', () => {
    const seen = stops.flatMap(({ stop }) => stop.quotes.map((quote) => ({ ...quote, stop })));
    for (const { id, quote, account, place } of seen) {
      expect(id).toBe(`${quote.passage}-${quote.start}`);
      expect(account?.position.id ?? null).toBe(quote.position);
      const { length } = known(index.passages, quote.passage).text;
      expect(place * length).toBeCloseTo(quote.start + quote.quote.length / 2);
    }
    for (const { stop } of stops)
      expect(new Set(stop.quotes.map(({ id }) => id)).size).toBe(stop.step.quotes.length);
  });
});

describe('a step shows', () => {
  test.each([
    ['the table with what it selects', `${HERE}?topic=syria`, { kind: 'topic', id: 'syria' }],
    ['the table with nothing selected', HERE, null],
    ['of a topic’s picture the topic', `${HERE}topics/syria/`, { kind: 'topic', id: 'syria' }],
    ['what is selected in that', `${HERE}topics/syria/?actor=russia`, { kind: 'actor', id: 'russia' }],
    ['an actor', '/actors/russia/', { kind: 'actor', id: 'russia' }],
    ['of a comparison its topic', '/compare/?topic=syria', { kind: 'topic', id: 'syria' }],
    ['of any other page the table as it is', '/compare/', null],
    [
      'of the text first the position',
      `${HERE}text/?position=p07-cyber-project-russia&topic=syria`,
      { kind: 'position', id: 'p07-cyber-project-russia' },
    ],
    [
      'then the proposition',
      `${HERE}text/?proposition=cyber-project&topic=syria&actor=russia`,
      { kind: 'proposition', id: 'cyber-project' },
    ],
    ['then the topic', `${HERE}text/?topic=syria&actor=russia`, { kind: 'topic', id: 'syria' }],
    ['then the actor', `${HERE}text/?actor=russia`, { kind: 'actor', id: 'russia' }],
    ['of the text alone the table', `${HERE}text/`, null],
  ] satisfies [string, string, Selection | null][])('%s', (_, show, selection) => {
    const { picture, focus } = stopOf({ show });
    expect(picture).toEqual({ kind: 'table', selection });
    const lit = selection === null ? null : tableFocus(library, index, selection);
    expect(focus?.topics).toEqual(lit?.topics);
    expect(focus?.actors).toEqual(lit?.actors);
  });

  test.each([
    ['on a proposition', '/propositions/cyber-project/'],
    ['on the one that a comparison opens', '/compare/?topic=syria&open=cyber-project'],
  ])('the positions %s', (_, show) => {
    const { picture, topics } = stopOf({ show });
    expect(picture).toMatchObject({ kind: 'positions', proposition: { id: 'cyber-project' } });
    expect(topics.map(({ id }) => id)).toEqual([known(library.propositions, 'cyber-project').topic]);
  });

  test('the words of the passage that it names, or else of its first quote', () => {
    const words = (passage: string) => ({ kind: 'words', passage });
    expect(stopOf({ show: `${HERE}text/#p09`, quotes: [quoted] }).picture).toEqual(words('p09'));
    expect(stopOf({ show: `${HERE}text/`, quotes: [quoted] }).picture).toEqual(words('p07'));
    expect(stopOf({ show: HERE, quotes: [quoted] }).picture.kind).toBe('table');
  });

  test('with the words of a passage all that is coded in it, whatever is lit in the text', () => {
    const { focus, passages } = stopOf({ show: `${HERE}text/?actor=usa#p09` });
    const lit = tableFocus(library, index, { kind: 'passage', id: 'p09' });
    if (lit === null) throw new Error('A passage lights nothing.');
    expect(passages).toEqual(statement.passages.map(({ id }) => id).filter((id) => lit.passages.has(id)));
    expect(focus?.topics).toEqual(lit.topics);
    expect(focus?.actors).toEqual(lit.actors);
  });
});

describe('of a step the text opens', () => {
  test.each([
    ['as the step says', { text: `${HERE}text/#p20`, quotes: [quoted] }, `${HERE}text/#p20`],
    ['else at its first quote', { quotes: [quoted] }, `${HERE}text/?position=${position.id}#p07`],
    ['else at the first passage concerned', { show: `${HERE}?passage=p09,p08` }, `${HERE}text/#p08`],
    ['else at its beginning', {}, `${HERE}text/`],
  ])('%s', (_, step, text) => {
    expect(stopOf(step).text).toEqual(parseAddressText(text));
  });
});

test('who stands where is compared as the step says, or as it shows, or not at all', () => {
  const compare = '/compare/?topic=syria';
  expect(stopOf({ show: HERE, compare }).compare).toEqual(parseAddressText(compare));
  expect(stopOf({ show: '/compare/', compare }).compare).toEqual(parseAddressText(compare));
  expect(stopOf({ show: compare }).compare).toEqual(parseAddressText(compare));
  expect(stopOf({ show: HERE }).compare).toBeNull();
});

test('a step without a heading has the name of its tour', () => {
  expect(stopOf({}).title).toBe('A tour');
  expect(stopOf({ title: 'Step' }).title).toBe('Step');
});

test('where nothing is concerned all stays at full strength, and a quote alone lights its passage alone', () => {
  expect(stopOf({}).focus).toBeNull();
  expect(stopOf({}).passages).toEqual([]);
  const { focus, passages } = stopOf({ quotes: [quoted] });
  expect(passages).toEqual(['p07']);
  expect(focus).toEqual({
    passages: new Set(['p07']),
    topics: new Set(),
    actors: new Set(),
    joints: new Set(),
    relations: new Set(),
    positions: new Set(),
  });
});

describe('a step is about', () => {
  const topicsOf = (step: Partial<TourStep>) => stopOf(step).topics.map(({ id }) => id);
  const ofPosition = known(library.propositions, position.proposition).topic;

  test('the topics selected, whatever it quotes', () => {
    expect(topicsOf({ show: `${HERE}?topic=syria&passage=p13`, quotes: [quoted] })).toEqual(['syria']);
  });

  test('else those of what is selected, each once', () => {
    const quotes = [{ ...quoted, position: 'p09-amd-guarantees-russia' }];
    expect(topicsOf({ show: `${HERE}?position=${position.id}`, quotes })).toEqual([ofPosition]);
    expect(topicsOf({ show: '/propositions/cyber-project/', quotes })).toEqual([ofPosition]);
  });

  test('else those of the positions it quotes, each once; words without a position say nothing of it', () => {
    expect(topicsOf({ quotes: [quoted, { ...quoted, position: null }, quoted] })).toEqual([ofPosition]);
    expect(topicsOf({ quotes: [{ ...quoted, position: null }] })).toEqual([]);
    expect(stopOf({ quotes: [{ ...quoted, position: null }] }).quotes[0]?.account).toBeNull();
  });
});

test('a tour is found through its own statement alone', () => {
  const elsewhere = indexCollection({
    ...collection,
    tours: [
      ...collection.tours,
      { ...tour, statement: 'other' },
      { ...tour, statement: 'other', id: 'away' },
    ],
  });
  expect(toursOf(elsewhere, statement.id)).toEqual(collection.tours);
  expect(toursOf(elsewhere, 'other').map(({ id }) => id)).toEqual([tour.id, 'away']);
  expect(findTour(elsewhere, statement.id, tour.id)).toBe(tour);
  expect(findTour(elsewhere, statement.id, 'away')).toBeNull();
  expect(findTour(elsewhere, 'other', tour.id)?.statement).toBe('other');
});
