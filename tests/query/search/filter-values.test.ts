import { describe, expect, test } from 'vitest';
import { type FilterValue, filterValues, matchingValues } from '#query/search/filter-values.ts';
import { smallLibrary } from '../small.ts';
import { actor, mention, passage, position, proposition, topic } from './small-things.ts';

const SIXTY = 'Sixty letters, no more and no fewer, are shown as they are..';
const CUT = 'Longer texts are cut between two words, not within any  overlong one.';

test('what each filter can take, with all it is called', () => {
  const [first, second, third] = [passage('p01', SIXTY), passage('p12', `${SIXTY}.`), passage('p013', CUT)];
  const library = smallLibrary({
    topics: [topic('free-ports', 'Harbours & Café'), topic('tolls', 'Tolls')],
    actors: [
      actor('rome', 'Rome'),
      actor('arab-league', 'League of Arab States', '', ['LAS']),
      actor('ulm', 'Ulm'),
    ],
    propositions: [proposition('open', 'tolls')],
    statements: [
      {
        passages: [first, second],
        mentions: [mention('arab-league', first, 'no more'), mention('ulm', first, 'Sixty')],
        positions: [
          position('one', 'rome', 'open'),
          position('two', 'arab-league', 'open'),
          position('three', 'arab-league', 'open'),
        ],
      },
      { passages: [passage('p01', 'In another statement.'), third] },
    ],
  });
  expect(filterValues(library)).toEqual({
    stance: [
      { id: 'supports', name: 'supports', own: ['supports', 'supports'], aliases: ['for', 'support', 'yes'] },
      {
        id: 'conditional',
        name: 'only if',
        own: ['conditional', 'only if'],
        aliases: ['on a condition', 'if'],
      },
      { id: 'undecided', name: 'undecided', own: ['undecided', 'undecided'], aliases: ['open'] },
      { id: 'opposes', name: 'opposes', own: ['opposes', 'opposes'], aliases: ['against', 'oppose', 'no'] },
    ],
    voice: [
      {
        id: 'own',
        name: 'stated by the speaker',
        own: ['own', 'stated by the speaker'],
        aliases: ['speaker', 'stated'],
      },
      {
        id: 'attributed',
        name: 'reported by the speaker',
        own: ['attributed', 'reported by the speaker'],
        aliases: ['reported', 'according to'],
      },
      {
        id: 'questioner',
        name: 'put by a journalist',
        own: ['questioner', 'put by a journalist'],
        aliases: ['journalist', 'question'],
      },
    ],
    // Ulm holds nothing.
    by: [
      {
        id: 'arab-league',
        name: 'League of Arab States',
        own: ['arab league', 'league of arab states'],
        aliases: ['las', 'no more'],
      },
      { id: 'rome', name: 'Rome', own: ['rome', 'rome'], aliases: [] },
    ],
    topic: [
      { id: 'free-ports', name: 'Harbours & Café', own: ['free ports', 'harbours cafe'], aliases: [] },
      { id: 'tolls', name: 'Tolls', own: ['tolls', 'tolls'], aliases: [] },
    ],
    // The same number means a passage of every statement; the first one’s words are shown.
    in: [
      { id: 'p01', name: SIXTY, own: ['p01'], aliases: ['1', 'p1'] },
      {
        id: 'p12',
        name: 'Sixty letters, no more and no fewer, are shown as they …',
        own: ['p12'],
        aliases: ['12', 'p12'],
      },
      {
        id: 'p013',
        name: 'Longer texts are cut between two words, not within any …',
        own: ['p013'],
        aliases: ['13', 'p13'],
      },
    ],
  });
});

describe('what was typed means', () => {
  const value = (id: string, name: string, ...aliases: string[]): FilterValue => ({
    id,
    name,
    own: [id, name.toLowerCase()],
    aliases,
  });
  const idsOf = (values: readonly FilterValue[], typed: string) =>
    matchingValues(values, typed).map(({ id }) => id);
  const values = [
    value('n1', 'Northern Rome', 'the north'),
    value('r1', 'Roman people', 'romans'),
    value('c1', 'The city', 'rome'),
    value('b1', 'Byzantium', 'romean empire'),
    value('u1', 'Ulm'),
    value('x1', 'Rome'),
  ];

  test('first what is called just so, then what is also called so, then what begins so, then what has such a word', () => {
    expect(idsOf(values, 'Rome')).toEqual(['x1', 'c1', 'n1', 'b1']);
    expect(idsOf(values, 'rom')).toEqual(['r1', 'x1', 'n1', 'c1', 'b1']);
    expect(idsOf(values, 'r1')).toEqual(['r1']);
    expect(idsOf(values, 'north')).toEqual(['n1']);
    expect(idsOf(values, 'empire')).toEqual(['b1']);
    // Words are not found by how they end.
    expect(idsOf(values, 'ome')).toEqual([]);
    expect(idsOf(values, 'lm')).toEqual([]);
  });

  test('anything while nothing is typed, and nothing where nothing is like it', () => {
    expect(matchingValues(values, '')).toEqual(values);
    expect(matchingValues(values, ' …')).toEqual(values);
    expect(idsOf(values, 'qqqqqqq')).toEqual([]);
  });

  test('but for a slip what is nearest, by any of its words', () => {
    expect(idsOf(values, 'emqire')).toEqual(['b1']);
    expect(idsOf(values, 'Bizantum')).toEqual(['b1']);
    expect(idsOf(values, 'peoble')).toEqual(['r1']);
    // A letter too many at the end is a slip as well; three letters are too few for any.
    expect(idsOf([value('i1', 'Iran')], 'irann')).toEqual(['i1']);
    expect(idsOf(values, 'ulk')).toEqual([]);
    expect(idsOf([value('a', 'Syrix'), value('b', 'Syrian')], 'syriam')).toEqual(['b', 'a']);
  });
});
