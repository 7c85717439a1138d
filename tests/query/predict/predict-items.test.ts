import { describe, expect, test } from 'vitest';
import { predictAddress } from '#model/address.ts';
import type { Collection } from '#model/collection.ts';
import { HIDEABLES, STANCES } from '#model/vocabulary.ts';
import { known } from '#query/known.ts';
import { indexCollection } from '#query/library.ts';
import { predictItems } from '#query/predict/predict-items.ts';
import { predictScope } from '#query/predict/predict-scope.ts';
import { showOfHands } from '#query/predict/show-of-hands.ts';
import { generateCollection } from '../../generate/collection.ts';
import { collection } from '../../model.ts';
import {
  actor,
  named,
  passage,
  position,
  propositionsOf,
  quoteIn,
  smallStatement,
  somewhereIn,
  topic,
} from '../small.ts';

const made = generateCollection({ seed: 3, passages: 12, topics: 5, actors: 14, positions: 60 });
const opened: [string, Collection][] = [
  ['the statement that ships', collection],
  ['a made-up statement', made],
];

describe.each(opened)('what there is to predict in %s', (_, from) => {
  const library = indexCollection(from);
  const [statement] = from.statements;
  if (statement === undefined) throw new Error('There is no statement.');
  const index = known(library.statements, statement.id);
  const scopes = [
    ...from.codebook.topics.map(({ id }) => ({ topic: id })),
    ...statement.passages.map(({ id }) => ({ passage: id })),
    ...from.codebook.propositions.slice(0, 12).map(({ id }) => ({ proposition: id })),
  ].flatMap((rest) =>
    HIDEABLES.map((hidden) =>
      predictScope(library, index, predictAddress(statement.id, { ...rest, hidden })),
    ),
  );

  test('comes to every position of the scope once, with what is coded among the options', () => {
    for (const scope of scopes) {
      const items = predictItems(library, index, scope);
      const shown = items.flatMap(({ accounts }) => accounts.map(({ position }) => position.id));
      expect([...shown].sort()).toEqual(scope.positions.map(({ id }) => id).sort());
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      for (const { options, answers, accounts } of items) {
        expect(new Set(options).size).toBe(options.length);
        for (const answer of answers) expect(options).toContain(answer);
        for (const { position, proposition } of accounts)
          expect(answers).toContain(
            { stances: position.stance, holders: position.holder, topics: proposition.topic }[scope.hidden],
          );
      }
    }
  });

  test('hides what can be hidden, which the topic cannot be where it or a proposition is what was chosen', () => {
    for (const { topic, proposition, hidden, hideable } of scopes) {
      const chosen = topic !== null || proposition !== null;
      expect(new Set(hideable)).toEqual(new Set(chosen ? ['stances', 'holders'] : HIDEABLES));
      expect(hideable).toContain(hidden);
    }
  });

  test('comes first to the propositions with most positions, or in text order where the topic is hidden', () => {
    for (const scope of scopes) {
      const items = predictItems(library, index, scope);
      const counts = items.map(
        ({ accounts: [{ position }] }) =>
          scope.positions.filter(({ proposition }) => proposition === position.proposition).length,
      );
      const places = items.map(({ accounts: [{ position }] }) => scope.positions.indexOf(position));
      if (scope.hidden === 'topics') expect(places).toEqual(places.toSorted((a, b) => a - b));
      else expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      if (scope.hidden !== 'holders') continue;
      const stances = items.map(({ accounts: [{ position }] }) => position);
      for (const [i, { proposition, stance }] of stances.entries()) {
        const before = stances[i - 1];
        if (before?.proposition === proposition)
          expect(STANCES.indexOf(before.stance)).toBeLessThan(STANCES.indexOf(stance));
      }
    }
  });

  test('asks once of the same words where the topic is hidden, under a name that says where they stand', () => {
    for (const scope of scopes.filter(({ hidden }) => hidden === 'topics'))
      for (const { key, accounts } of predictItems(library, index, scope))
        for (const { position } of accounts) {
          const [first] = position.evidence;
          expect(key).toBe(`${statement.id}/topics/${first?.passage}/${first?.start}-${first?.end}`);
        }
  });

  test('offers no holder as another who takes the position too', () => {
    for (const scope of scopes.filter(({ hidden }) => hidden === 'holders'))
      for (const { options, answers, accounts } of predictItems(library, index, scope)) {
        const [{ position }] = accounts;
        const holders = statement.positions
          .filter((other) => other.proposition === position.proposition && other.stance === position.stance)
          .map(({ holder }) => holder);
        const others = options.filter((option) => !answers.includes(option));
        expect(others.filter((option) => holders.includes(option))).toEqual([]);
      }
  });

  test('shows the same while stances are hidden, whatever the stances are', () => {
    const turned: Collection = {
      ...from,
      statements: [
        {
          ...statement,
          positions: statement.positions.map((position, i) => ({
            ...position,
            stance: STANCES[(STANCES.indexOf(position.stance) + 1 + (i % 3)) % STANCES.length] ?? 'supports',
          })),
        },
      ],
    };
    const other = indexCollection(turned);
    const otherIndex = known(other.statements, statement.id);
    for (const { id } of from.codebook.topics) {
      const address = predictAddress(statement.id, { topic: id });
      const seen = (items: ReturnType<typeof predictItems>) =>
        items.map(({ key, options }) => ({ key, options }));
      expect(seen(predictItems(other, otherIndex, predictScope(other, otherIndex, address)))).toEqual(
        seen(predictItems(library, index, predictScope(library, index, address))),
      );
    }
  });

  test('never hides the topic by which it was chosen', () => {
    for (const scope of scopes.filter(({ topic, proposition }) => topic !== null || proposition !== null))
      expect(scope.hidden).not.toBe('topics');
  });
});

test('a show of hands is drawn against the option with most hands, and not at all without hands', () => {
  expect(showOfHands(['a', 'b', 'c'], { a: 5, c: 10 })).toEqual([
    { option: 'a', count: 5, length: 0.5 },
    { option: 'b', count: 0, length: 0 },
    { option: 'c', count: 10, length: 1 },
  ]);
  expect(showOfHands(['a'], { a: 0 })).toBeNull();
});

describe('of a small statement', () => {
  const first = passage('p01', 'The quota is to be cut. Nobody knows who pays.');
  const second = passage('p02', 'All say: the quota is to be cut. They go home.');
  const quota = { evidence: [quoteIn(first, 'The quota is to be cut')] };
  const payers = { evidence: [quoteIn(first, 'Nobody knows who pays')] };
  const again = { evidence: [quoteIn(second, 'the quota is to be cut')] };
  const homes = { evidence: [quoteIn(second, 'They go home')] };
  const letters = 'abcdefghij'.split('');
  /** Their names run against their ids. */
  const actors = [
    actor('speaker'),
    ...letters.map((id, i) => actor(id, { name: letters.toReversed()[i] ?? id })),
  ];
  const made = (positions: ReturnType<typeof position>[]) =>
    smallStatement({
      speaker: 'speaker',
      topics: ['prices', 'farms', 'homes', 'weather'].map((id) => topic(id)),
      propositions: [
        ...propositionsOf('prices', 'cut', 'pay'),
        ...propositionsOf('farms', 'sow'),
        ...propositionsOf('homes', 'build'),
      ],
      actors,
      passages: [first, second],
      mentions: letters.map((id) => named(id, somewhereIn('p02'))),
      positions,
    });
  const { library, index } = made([
    position('a', 'cut', { id: '1', stance: 'conditional', ...quota }),
    position('a', 'cut', { id: '2', ...payers }),
    position('b', 'cut', { id: '3', ...payers }),
    position('c', 'sow', { id: '4', ...quota }),
    position('d', 'build', { id: '5', ...again }),
    position('c', 'cut', { id: '6', stance: 'opposes', ...homes }),
  ]);
  const itemsOf = (rest: Parameters<typeof predictAddress>[1]) =>
    predictItems(library, index, predictScope(library, index, predictAddress('statement-1', rest))).map(
      ({ accounts, ...item }) => ({ ...item, positions: accounts.map(({ position: { id } }) => id) }),
    );

  test('stances are predicted of each holder on each proposition, of some more than one', () => {
    const item = (name: string, answers: string[], positions: string[]) => ({
      key: `statement-1/stances/${name}`,
      options: STANCES,
      answers,
      positions,
    });
    expect(itemsOf({ passage: 'p01', hidden: 'stances' })).toEqual([
      item('cut/a', ['supports', 'conditional'], ['1', '2']),
      item('cut/b', ['supports'], ['3']),
      item('sow/c', ['supports'], ['4']),
    ]);
  });

  test('holders are predicted of each stance on each proposition, six being offered by their names', () => {
    const items = itemsOf({ proposition: 'cut', hidden: 'holders' });
    expect(items.map(({ options: _, ...item }) => item)).toEqual([
      { key: 'statement-1/holders/cut/supports', answers: ['a', 'b'], positions: ['2', '3'] },
      { key: 'statement-1/holders/cut/conditional', answers: ['a'], positions: ['1'] },
      { key: 'statement-1/holders/cut/opposes', answers: ['c'], positions: ['6'] },
    ]);
    for (const { options, answers } of items) {
      expect(options).toHaveLength(6);
      for (const answer of answers) expect(options).toContain(answer);
      expect(options).toEqual(options.toSorted().toReversed());
    }
    const [, quotaIsTheirs] = items;
    expect(quotaIsTheirs?.options).toContain('b');
    expect(quotaIsTheirs?.options).not.toContain('c');
    expect(quotaIsTheirs?.options).not.toContain('d');
  });

  test('beside many holders two others are offered', () => {
    const many = made(letters.slice(0, 5).map((holder) => position(holder, 'cut', payers)));
    const asked = predictAddress('statement-1', { proposition: 'cut', hidden: 'holders' });
    const [item, ...rest] = predictItems(
      many.library,
      many.index,
      predictScope(many.library, many.index, asked),
    );
    expect(rest).toEqual([]);
    expect(item?.answers).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(item?.options).toHaveLength(7);
  });

  test('topics are predicted of words, among those spoken of; an answer is the topic of whoever says the same', () => {
    const options = ['prices', 'farms', 'homes'];
    expect(itemsOf({ passage: 'p01', hidden: 'topics' })).toEqual([
      { key: 'statement-1/topics/p01/0-22', options, answers: options, positions: ['1', '4'] },
      { key: 'statement-1/topics/p01/24-45', options, answers: ['prices'], positions: ['2', '3'] },
    ]);
  });
});
