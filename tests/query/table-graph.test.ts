import { describe, expect, test } from 'vitest';
import { countWords } from '#query/count-words.ts';
import { known } from '#query/known.ts';
import { indexCollection } from '#query/library.ts';
import { tableGraph } from '#query/table-graph.ts';
import { positionsInFamily } from '#query/topic-family.ts';
import { generateCollection } from '../generate/collection.ts';
import { collection } from '../model.ts';
import { passage, smallStatement } from './small.ts';
import * as small from './small-example.ts';

const made = generateCollection({ seed: 7, passages: 60, topics: 12, actors: 80 });

describe.each([
  ['the collection that ships', collection],
  ['a made-up one', made],
])('the table of %s', (_, opened) => {
  const gathered = () => {
    const library = indexCollection(opened);
    const [index] = library.statements.values();
    if (index === undefined) throw new Error('The collection has no statement.');
    return { library, index, statement: index.statement, graph: tableGraph(library, index) };
  };

  test('is gathered once', () => {
    const { library, index, graph } = gathered();
    expect(tableGraph(library, index)).toBe(graph);
  });

  test('has every passage in text order, with its beginning', () => {
    const { statement, graph } = gathered();
    expect(graph.passages.map(({ id }) => id)).toEqual(statement.passages.map(({ id }) => id));
    for (const [i, { beginning, words, question }] of graph.passages.entries()) {
      const passage = statement.passages[i];
      const said = passage?.text.split(/\s+/) ?? [];
      expect(beginning).toBe(said.length > 14 ? `${said.slice(0, 14).join(' ')} …` : said.join(' '));
      expect(words).toBe(passage && countWords(passage));
      expect(question).toBe(passage?.kind === 'question');
    }
    expect(graph.passages.some(({ beginning }) => beginning.endsWith(' …'))).toBe(true);
  });

  test('has the topics that are coded, in codebook order, with all that is said of them and below them', () => {
    const { library, index, statement, graph } = gathered();
    const coded = new Set(statement.topicCodes.map(({ topic }) => topic));
    expect(graph.topics.map(({ id }) => id)).toEqual(
      opened.codebook.topics.map(({ id }) => id).filter((id) => coded.has(id)),
    );
    for (const { id, label, initial, parent, core, codes, positions, tone } of graph.topics) {
      const topic = library.topics.get(id);
      expect({ label, initial, parent, core }).toEqual({
        label: topic?.label,
        initial: topic?.initial,
        parent: topic?.parent,
        core: topic?.group === 'core',
      });
      if (core) expect(tone).toBeGreaterThan(0);
      expect(codes).toEqual(
        statement.topicCodes
          .filter((code) => code.topic === id)
          .map(({ passage, weight }) => ({ passage, main: weight === 'primary' })),
      );
      expect(positions).toBe(positionsInFamily(library, index, id).length);
    }
  });

  test('has every actor but the speaker who holds a position or is named, where it first counts', () => {
    const { library, statement, graph } = gathered();
    const present = new Set([
      ...statement.positions.map(({ holder }) => holder),
      ...statement.mentions.map(({ actor }) => actor),
    ]);
    present.delete(statement.speaker);
    expect(new Set(graph.actors.map(({ id }) => id))).toEqual(present);
    expect(graph.actors).toHaveLength(present.size);
    expect(graph.speaker).toEqual({
      id: statement.speaker,
      name: library.actors.get(statement.speaker)?.name,
    });
    for (const [i, { id, name, kind, positions, mentions, passage }] of graph.actors.entries()) {
      const held = statement.positions.filter(({ holder }) => holder === id);
      const named = statement.mentions.filter(({ actor }) => actor === id);
      expect([positions, mentions]).toEqual([held.length, named.length]);
      expect({ name, kind }).toEqual({
        name: library.actors.get(id)?.name,
        kind: library.actors.get(id)?.kind,
      });
      expect(passage).toBe((held[0]?.evidence[0] ?? named[0])?.passage);
      const before = graph.actors[i - 1];
      if (before === undefined) continue;
      expect(before.positions).toBeGreaterThanOrEqual(positions);
      if (before.positions === positions) expect(before.mentions).toBeGreaterThanOrEqual(mentions);
    }
  });

  test('has every position at its first words, in text order, and every relation', () => {
    const { statement, graph } = gathered();
    const order = statement.passages.map(({ id }) => id);
    const byId = new Map(statement.positions.map((position) => [position.id, position]));
    expect(new Set(graph.positions.map(({ id }) => id))).toEqual(new Set(byId.keys()));
    let last = -1;
    for (const { id, stance, attribution, passage } of graph.positions) {
      const position = byId.get(id);
      const [first] = position?.evidence ?? [];
      expect([stance, attribution, passage]).toEqual([
        position?.stance,
        position?.attribution,
        first?.passage,
      ]);
      const place = order.indexOf(passage) * 1e6 + (first?.start ?? 0);
      expect(place).toBeGreaterThanOrEqual(last);
      last = place;
    }
    expect(graph.relations).toEqual(statement.relations.map(({ from, to }) => ({ from, to })));
  });
});

test('positions are put in text order, however a collection lists them', () => {
  const reversed = {
    ...collection,
    statements: collection.statements.map((one) => ({ ...one, positions: one.positions.toReversed() })),
  };
  const starts = (opened: typeof collection) => {
    const library = indexCollection(opened);
    return [...library.statements.values()].flatMap((index) =>
      tableGraph(library, index).positions.map(({ id }) => {
        const [first] = index.positions.get(id)?.evidence ?? [];
        return `${first?.passage} ${String(first?.start).padStart(6, '0')}`;
      }),
    );
  };
  expect(starts(reversed)).toEqual(starts(collection));
  expect(starts(reversed)).toEqual(starts(reversed).toSorted());
});

test('the table leaves out topics that are coded nowhere and actors who are neither heard nor named', () => {
  const { topics, actors, sections, relations } = tableGraph(small.library, small.index);
  expect(topics.map(({ id, tone, positions }) => [id, tone, positions])).toEqual([
    ['war', 1, 2],
    ['trade', 2, 2],
    ['talks', 1, 1],
  ]);
  expect(actors).toEqual([
    { id: 'ana', name: 'ana', kind: 'state', positions: 2, mentions: 1, passage: 'p01' },
    { id: 'ben', name: 'ben', kind: 'state', positions: 1, mentions: 2, passage: 'p02' },
  ]);
  expect(sections).toEqual([
    { number: 0, title: expect.stringMatching(/\S/) },
    { number: 1, title: 'On the war' },
  ]);
  expect(relations).toHaveLength(4);
});

test('a passage of fourteen words is its own beginning, one of fifteen is cut; wide spaces count once', () => {
  const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i + 1}`).join('  ');
  const { library, index } = smallStatement({
    actors: [{ ...known(small.library.actors, 'speaker') }],
    speaker: 'speaker',
    passages: [passage('p01', words(14)), passage('p02', words(15))],
  });
  const fourteen = 'w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 w14';
  expect(tableGraph(library, index).passages.map(({ beginning }) => beginning)).toEqual([
    fourteen,
    `${fourteen} …`,
  ]);
});
