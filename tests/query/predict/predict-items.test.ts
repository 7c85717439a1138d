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
