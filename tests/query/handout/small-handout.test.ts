import { describe, expect, test } from 'vitest';
import { type HandoutAddress, handoutAddress } from '#model/address.ts';
import type { Position, Tour, TourStep } from '#model/collection.ts';
import { handoutOf } from '#query/handout/handout.ts';
import { handoutGaps, MOST_GAPS, wordBank } from '#query/handout/handout-gaps.ts';
import { positionsOn, quotedPropositions } from '#query/handout/handout-subject.ts';
import { known } from '#query/known.ts';
import { indexCollection } from '#query/library.ts';
import {
  actor,
  passage,
  position,
  propositionsOf,
  quoteIn,
  smallStatement,
  topic,
  tourStep,
} from '../small.ts';

const first = passage('p01', 'Bread shall be cheap. Milk shall be dear.');
const second = passage('p02', 'Nobody shall sell eggs.');
const third = passage('p03', 'We thank you.');
const bread = quoteIn(first, 'Bread shall be cheap');
const milk = quoteIn(first, 'Milk shall be dear');
const eggs = quoteIn(second, 'Nobody shall sell eggs');

function madeOf(positions: Position[], steps: Partial<TourStep>[] = []) {
  const { library: plain } = smallStatement({
    speaker: 'speaker',
    topics: [topic('food')],
    propositions: propositionsOf('food', 'bread', 'milk', 'eggs'),
    actors: ['speaker', 'ann', 'bob', ...'123456789'].map((id) => actor(id)),
    passages: [first, second, third],
    positions,
  });
  const tour: Tour = {
    id: 'tour',
    statement: 'statement-1',
    title: 'A tour',
    minutes: null,
    level: null,
    aims: [],
    questions: [],
    steps: steps.map(tourStep),
  };
  const library = indexCollection({ ...plain.collection, tours: [tour] });
  const index = known(library.statements, 'statement-1');
  const handout = (rest: Partial<HandoutAddress> = {}) =>
    handoutOf(library, index, handoutAddress('statement-1', rest));
  const about = (rest: Partial<HandoutAddress>) =>
    positionsOn(library, index, handout(rest).subject).map(({ id }) => id);
  return { library, index, tour, handout, about };
}

describe('a handout is about', () => {
  test('what has words in a passage named, and quotes them from there', () => {
    const { handout, about } = madeOf([
      position('ann', 'bread', { evidence: [bread, eggs] }),
      position('bob', 'milk', { evidence: [milk] }),
    ]);
    expect(about({ passages: ['p02'] })).toEqual(['ann on bread']);
    expect(handout({ passages: ['p02'] }).rows[0]?.entries[0]?.quotes).toEqual([eggs]);
    expect(handout({ passages: ['p01'] }).rows[0]?.entries[0]?.quotes).toEqual([bread]);
  });

  test('every passage named, also where nobody takes a position', () => {
    const { handout } = madeOf([position('ann', 'bread', { evidence: [bread, eggs] })]);
    expect([...handout({ passages: ['p03', 'p02'] }).passages]).toEqual(['p02', 'p03']);
  });

  test('of several actors what more than one of them speaks of, or else all', () => {
    const { about } = madeOf([
      position('ann', 'bread', { evidence: [bread] }),
      position('ann', 'milk', { evidence: [milk] }),
      position('bob', 'bread', { evidence: [eggs] }),
      position('1', 'eggs', { evidence: [eggs] }),
    ]);
    expect(about({ actors: ['ann', 'bob'] })).toEqual(['ann on bread', 'bob on bread']);
    expect(about({ actors: ['ann', '1'] })).toEqual(['ann on bread', 'ann on milk', '1 on eggs']);
    expect(about({ actors: ['ann'] })).toEqual(['ann on bread', 'ann on milk']);
  });

  test('what a tour quotes somebody on, first of every step, once', () => {
    const quotes = (...ids: (string | null)[]) => ({ quotes: ids.map((id) => ({ ...bread, position: id })) });
    const { index, tour } = madeOf(
      ['bread', 'milk', 'eggs'].map((id) => position('ann', id, { evidence: [bread] })),
      [quotes('ann on bread', null, 'ann on eggs'), {}, quotes('ann on milk'), quotes(null, 'ann on bread')],
    );
    expect(quotedPropositions(index, tour)).toEqual(['bread', 'milk', 'eggs']);
  });
});

test('of many positions on one thing each stance has its share, in text order', () => {
  const supporters = '1234567'.split('').map((id) => position(id, 'bread', { evidence: [bread] }));
  const { handout } = madeOf([
    ...supporters,
    position('8', 'bread', { stance: 'opposes', evidence: [bread] }),
    position('9', 'bread', { stance: 'conditional', evidence: [bread] }),
  ]);
  const [row] = handout().rows;
  expect(row?.entries.map(({ holder }) => holder.id)).toEqual(['1', '2', '3', '4', '8', '9']);
  expect(row?.left).toBe(3);
});

test('a handout has one voice where all its propositions have', () => {
  const voiceOf = (...voices: Position['attribution'][]) =>
    madeOf(
      voices.map((attribution, i) =>
        position('ann', ['bread', 'milk'][i] ?? '', { attribution, evidence: [bread] }),
      ),
    ).handout().voice;
  expect(voiceOf('attributed', 'attributed')).toBe('attributed');
  expect(voiceOf('own', 'attributed')).toBeNull();
  expect(voiceOf()).toBeNull();
});

describe('a class is asked', () => {
  test('eight questions of a tour at most, and nothing at the steps that ask nothing', () => {
    const steps = Array.from({ length: 9 }, (_, i) => ({ ask: `${i + 1}?`, title: `Step ${i + 1}` }));
    const { handout } = madeOf([], [{ title: 'Begin' }, ...steps]);
    expect(handout({ tour: 'tour' }).tasks).toEqual(
      steps.slice(0, 8).map(({ ask, title }) => ({ kind: 'asked', ask, about: title, notes: null })),
    );
  });

  test('three things otherwise, among them of the first alone who is for something and against it', () => {
    const torn = (holder: string, proposition: string, ...[one, other]: [typeof bread, typeof bread]) => [
      position(holder, proposition, { attribution: 'attributed', evidence: [one] }),
      position(holder, proposition, { id: `${holder} against`, stance: 'opposes', evidence: [other] }),
    ];
    const { library, handout } = madeOf([
      ...torn('ann', 'bread', eggs, bread),
      ...torn('bob', 'bread', bread, eggs),
      position('1', 'bread', { stance: 'conditional', condition: milk, evidence: [milk] }),
    ]);
    const [ann, bob] = ['ann', 'bob'].map((id) => known(library.actors, id));
    const { tasks, rows } = handout();
    expect(tasks).toEqual([
      { kind: 'one-voice', holders: [ann, bob] },
      {
        kind: 'both-sides',
        holder: ann,
        proposition: known(library.propositions, 'bread'),
        passages: ['p01', 'p02'],
      },
      { kind: 'condition', entries: rows[0]?.entries.filter(({ holder }) => holder.id === '1') },
    ]);
  });
});

describe('of a worksheet', () => {
  const rowOf = (library: ReturnType<typeof madeOf>['library'], positions: Position[]) => ({
    proposition: known(library.propositions, 'bread'),
    entries: positions.map((one) => ({
      position: one,
      holder: known(library.actors, one.holder),
      quotes: one.evidence,
    })),
    left: 0,
    voice: null,
  });
  const wordsOf = (positions: Position[], seed: number, notes: Parameters<typeof handoutGaps>[0]) =>
    wordBank(handoutGaps(notes, [rowOf(madeOf([]).library, positions)], seed));

  test('a slip of the source is never left out, wherever its quote begins in the passage', () => {
    const slip = passage('p04', 'It was long ago said: prices thereat decreases');
    const quote = quoteIn(slip, 'prices thereat decreases');
    const notesByPassage = new Map([
      ['p04', [{ ...quoteIn(slip, 'thereat'), form: 'threat', note: 'A slip.' }]],
    ]);
    const left = Array.from({ length: 30 }, (_, at) =>
      wordsOf([position('ann', 'bread', { evidence: [quote] })], at + 1, { notesByPassage }),
    );
    expect([...new Set(left.flat())].toSorted()).toEqual(['decreases', 'prices']);
  });

  test('as many words are left out as a class can fill in, and other quotes stay whole', () => {
    const short = quoteIn(first, 'be cheap');
    const many = Array.from({ length: MOST_GAPS + 3 }, (_, i) =>
      position('ann', 'bread', { id: `${i}`, evidence: [short] }),
    );
    expect(wordsOf(many, 1, { notesByPassage: new Map() })).toHaveLength(MOST_GAPS);
  });

  test('the words left out stand in the order of the alphabet', () => {
    const gap = (text: string, number: number) => ({ gap: true, text, number });
    const gaps = new Map([
      ['a', [gap('wheat', 1), { gap: false, text: ' and ', number: null }, gap('bread', 2)]],
      ['b', [gap('grain', 3)]],
    ]);
    expect(wordBank(gaps)).toEqual(['bread', 'grain', 'wheat']);
  });
});
