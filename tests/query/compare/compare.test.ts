import { describe, expect, test } from 'vitest';
import type { Position } from '#model/collection.ts';
import { ATTRIBUTIONS, STANCES } from '#model/vocabulary.ts';
import { compareColumns } from '#query/compare/compare-columns.ts';
import { countStandings, groupRows } from '#query/compare/compare-groups.ts';
import { type CompareFilter, compareRows } from '#query/compare/compare-rows.ts';
import { whoseWord } from '#query/compare/whose-word.ts';
import { indexCollection } from '#query/library.ts';
import { STANDINGS } from '#query/standing.ts';
import { generateCollection } from '../../generate/collection.ts';
import { collection, library } from '../../model.ts';
import { actor, position, propositionsOf, smallLibrary, topic } from '../small.ts';

const ALL: CompareFilter = { topic: null, actors: [], stances: [], attributions: [], disputed: false };
const made = generateCollection({ seed: 7, passages: 60, topics: 12, actors: 80 });
const collections = [
  ['the collection that ships', collection],
  ['a made-up one of 80 actors', made],
] as const;

describe.each(collections)('in %s', (_, opened) => {
  const opened_ = indexCollection(opened);
  const positions = opened.statements.flatMap((one) => one.positions);
  const { propositions } = opened.codebook;
  /** Counts by walking the positions one by one, with nothing but the words of the definitions. */
  const tally = (counts: (position: Position) => boolean) => {
    const of = (id: string) => positions.filter((one) => one.proposition === id && counts(one));
    const takes = (id: string, stance: string) => of(id).some((one) => one.stance === stance);
    const holders = (id: string) => new Set(of(id).map(({ holder }) => holder)).size;
    const disputed = propositions.filter(({ id }) => takes(id, 'supports') && takes(id, 'opposes'));
    const rest = propositions.filter((one) => !disputed.includes(one));
    const open = rest.filter(({ id }) => takes(id, 'conditional') || takes(id, 'undecided'));
    const sided = rest.filter((one) => !open.includes(one));
    return {
      disputed: disputed.length,
      open: open.length,
      shared: sided.filter(({ id }) => holders(id) > 1).length,
      single: sided.filter(({ id }) => holders(id) === 1).length,
      silent: sided.filter(({ id }) => holders(id) === 0).length,
    };
  };

  test('every proposition is in one group, counted as by hand, whoever’s word counts', () => {
    for (const voices of [[], ...ATTRIBUTIONS.map((one) => [one])]) {
      const rows = compareRows(opened_, { ...ALL, attributions: voices });
      expect(rows).toHaveLength(propositions.length);
      expect(countStandings(rows)).toEqual(
        tally(({ attribution }) => voices.length === 0 || voices.includes(attribution)),
      );
    }
  });

  test('whose word: before and after', () => {
    const { all, own } = whoseWord(opened_, null);
    const ownPositions = positions.filter(({ attribution }) => attribution === 'own');
    expect(all.positions).toBe(positions.length);
    expect(own.positions).toBe(ownPositions.length);
    expect(Object.values(all.voices).reduce((a, b) => a + b)).toBe(positions.length);
    expect(own.voices).toEqual({ own: ownPositions.length, attributed: 0, questioner: 0 });
    expect(own.holders).toEqual(new Set(ownPositions.map(({ holder }) => holder)));
    expect(own.standings).toEqual(tally(({ attribution }) => attribution === 'own'));
  });

  test('stances and actors choose rows, on which everyone stays', () => {
    const [first] = positions;
    for (const stance of STANCES)
      for (const actors of [[], [first?.holder ?? '']]) {
        const rows = compareRows(opened_, { ...ALL, stances: [stance], actors });
        const wanted = positions.filter(
          (one) => one.stance === stance && (actors.length === 0 || actors.includes(one.holder)),
        );
        expect(new Set(rows.map(({ proposition }) => proposition.id))).toEqual(
          new Set(wanted.map(({ proposition }) => proposition)),
        );
        for (const { proposition, positions: here } of rows)
          expect(here).toHaveLength(positions.filter((one) => one.proposition === proposition.id).length);
      }
  });

  test('disputes alone are those of the group of disputes', () => {
    const disputed = compareRows(opened_, { ...ALL, disputed: true });
    expect(disputed).toEqual(compareRows(opened_, ALL).filter(({ standing }) => standing === 'disputed'));
    expect(disputed).toHaveLength(tally(() => true).disputed);
    expect(disputed.length).toBeGreaterThan(0);
  });

  test('columns: chosen first, then those in disputes, then the others, most positions first', () => {
    const rows = compareRows(opened_, ALL);
    const columns = compareColumns(opened_, rows, []);
    expect(new Set(columns.map(({ actor }) => actor.id))).toEqual(
      new Set(positions.map(({ holder }) => holder)),
    );
    for (const { actor, positions: count } of columns)
      expect(count).toBe(positions.filter(({ holder }) => holder === actor.id).length);
    const inDispute = columns.findLastIndex(({ disputes }) => disputes > 0);
    expect(columns.slice(0, inDispute + 1).every(({ disputes }) => disputes > 0)).toBe(true);
    for (const part of [columns.slice(0, inDispute + 1), columns.slice(inDispute + 1)])
      expect(part.map((one) => one.positions)).toEqual(
        part.map((one) => one.positions).toSorted((a, b) => b - a),
      );
    const last = columns.at(-1)?.actor.id ?? '';
    expect(compareColumns(opened_, rows, [last])[0]?.actor.id).toBe(last);
  });

  test('columns that are chosen keep their order, and are there without a position', () => {
    const rows = compareRows(opened_, ALL);
    const holders = new Set(positions.map(({ holder }) => holder));
    const [first = '', second = ''] = [...holders].slice(-2);
    const silent = opened.codebook.actors.find(({ id }) => !holders.has(id))?.id ?? '';
    const chosen = [second, silent, 'nobody', first];
    const columns = compareColumns(opened_, rows, chosen);
    expect(columns.slice(0, 3).map(({ actor }) => actor.id)).toEqual([second, silent, first]);
    expect(columns[1]).toMatchObject({ positions: 0, disputes: 0 });
    expect(columns).toHaveLength(holders.size + 1);
  });

  test('an actor’s disputes are the disputed propositions that it takes a position on', () => {
    const rows = compareRows(opened_, ALL);
    const disputed = rows.filter(({ standing }) => standing === 'disputed');
    for (const { actor, disputes } of compareColumns(opened_, rows, []))
      expect(disputes).toBe(
        disputed.filter((row) => row.positions.some(({ holder }) => holder === actor.id)).length,
      );
  });

  test('every heading has the rows that it names', () => {
    const rows = compareRows(opened_, ALL);
    const all = ({ contested, lone }: { contested: typeof rows; lone: typeof rows }) => [
      ...contested,
      ...lone,
    ];
    const byStanding = groupRows(opened_, rows, 'standing');
    expect(byStanding.map(({ by }) => by)).toEqual(
      STANDINGS.filter((standing) => rows.some((row) => row.standing === standing)),
    );
    for (const group of byStanding)
      expect(new Set(all(group))).toEqual(new Set(rows.filter(({ standing }) => standing === group.by)));
    const byTopic = groupRows(opened_, rows, 'topic');
    expect(byTopic.map(({ by }) => by)).toEqual(
      opened.codebook.topics.filter(({ id }) => propositions.some(({ topic }) => topic === id)),
    );
    for (const group of byTopic)
      for (const { proposition } of all(group)) expect(group.by).toHaveProperty('id', proposition.topic);
    const [most] = groupRows(opened_, rows, 'positions');
    const counts = (most?.contested ?? []).map(({ positions: here }) => here.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test('every order keeps every row, and folds only those with one voice or none', () => {
    const rows = compareRows(opened_, ALL);
    for (const order of ['standing', 'topic', 'text', 'positions'] as const) {
      const groups = groupRows(opened_, rows, order);
      const shown = groups.flatMap(({ contested, lone }) => [...contested, ...lone]);
      expect(new Set(shown)).toEqual(new Set(rows));
      expect(shown).toHaveLength(rows.length);
      for (const { contested, lone } of groups) {
        expect(contested.length + lone.length).toBeGreaterThan(0);
        expect(contested.some(({ standing }) => standing === 'single' || standing === 'silent')).toBe(false);
        expect(lone.every(({ standing }) => standing === 'single' || standing === 'silent')).toBe(true);
      }
    }
  });

  test('as in the text: by the place of the first evidence', () => {
    const [group] = groupRows(opened_, compareRows(opened_, ALL), 'text');
    const places = (group?.contested ?? []).map(({ positions: here }) =>
      Math.min(...here.map((one) => positions.indexOf(one))),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

test('a topic takes the topics below it along', () => {
  const rows = compareRows(library, { ...ALL, topic: 'syria' });
  const below = collection.codebook.topics.filter(({ parent }) => parent === 'syria').map(({ id }) => id);
  const expected = collection.codebook.propositions.filter(({ topic }) =>
    ['syria', ...below].includes(topic),
  );
  expect(below.length).toBeGreaterThan(0);
  expect(new Set(rows.map(({ proposition }) => proposition))).toEqual(new Set(expected));
});

test('the same question is answered once', () => {
  const [first] = compareRows(library, { ...ALL, attributions: ['own', 'attributed'] });
  const [again] = compareRows(library, { ...ALL, attributions: ['attributed', 'own'] });
  expect(again).toBe(first);
});

describe('in a collection written out', () => {
  const small = smallLibrary({
    topics: [topic('war')],
    actors: ['norway', 'france', 'usa', 'russia', 'iceland'].map((id) => actor(id)),
    propositions: propositionsOf('war', 'silent', 'late', 'early', 'p1', 'p2'),
    statements: [
      {
        positions: [
          position('norway', 'early'),
          position('france', 'p1'),
          position('france', 'p1', { id: 'again' }),
          position('france', 'late'),
          position('usa', 'p1', { stance: 'opposes' }),
          position('usa', 'p2', { stance: 'opposes' }),
          position('usa', 'p2', { id: 'once more', stance: 'opposes' }),
          position('russia', 'p2'),
        ],
      },
    ],
  });
  const rows = compareRows(small, ALL);

  test('after the chosen, columns stand as without a choice: of as many positions, those on more disputes first', () => {
    const heads = (chosen: string[]) =>
      compareColumns(small, rows, chosen).map(({ actor: { id }, positions, disputes }) => [
        id,
        positions,
        disputes,
      ]);
    const [usa, france, russia, norway] = [
      ['usa', 3, 2],
      ['france', 3, 1],
      ['russia', 1, 1],
      ['norway', 1, 0],
    ];
    expect(heads([])).toEqual([usa, france, russia, norway]);
    expect(heads(['norway'])).toEqual([norway, usa, france, russia]);
    expect(heads(['iceland', 'france'])).toEqual([['iceland', 0, 0], france, usa, russia, norway]);
  });

  test('as in the text, what nobody speaks of comes last', () => {
    const [group] = groupRows(small, rows, 'text');
    expect(group?.contested.map(({ proposition }) => proposition.id)).toEqual(['p1', 'p2']);
    expect(group?.lone.map(({ proposition }) => proposition.id)).toEqual(['early', 'late', 'silent']);
  });

  test('an actor alone chooses the rows on which it takes a position', () => {
    const chosen = (actors: string[]) =>
      new Set(compareRows(small, { ...ALL, actors }).map(({ proposition }) => proposition.id));
    expect(chosen(['usa'])).toEqual(new Set(['p1', 'p2']));
    expect(chosen(['norway', 'russia'])).toEqual(new Set(['early', 'p2']));
    expect(chosen(['iceland'])).toEqual(new Set());
  });
});
