import { expect, test } from 'vitest';
import type { Selection } from '#model/address.ts';
import type { TopicCode } from '#model/collection.ts';
import { indexStatement } from '#query/statement-index.ts';
import { pairOf, tableFocus } from '#query/table-focus.ts';
import { positionsInFamily, topicFamily } from '#query/topic-family.ts';
import { library } from '../model.ts';
import * as small from './small-example.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const { statement } = index;
const focusOn = (selection: Selection) => tableFocus(library, index, selection);

test('an actor brings its positions, their passages and every passage that names it', () => {
  for (const { id } of library.actors.values()) {
    const focus = focusOn({ kind: 'actor', id });
    const held = statement.positions.filter(({ holder }) => holder === id);
    expect([...(focus?.positions ?? [])]).toEqual(held.map((position) => position.id));
    const passages = [
      ...held.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)),
      ...statement.mentions.filter(({ actor }) => actor === id).map(({ passage }) => passage),
    ];
    expect(focus?.passages).toEqual(new Set(passages));
  }
});

test('a passage brings its topics, and everybody who is in it', () => {
  for (const { id } of statement.passages) {
    const focus = focusOn({ kind: 'passage', id });
    const codes = statement.topicCodes.filter(({ passage }) => passage === id);
    expect(focus?.topics).toEqual(new Set(codes.map(({ topic }) => topic)));
    expect(focus?.joints).toEqual(new Set(codes.map(({ topic }) => pairOf(topic, id))));
    for (const { actor } of statement.mentions.filter(({ passage }) => passage === id))
      expect(focus?.actors.has(actor)).toBe(true);
  }
});

test('a topic brings what the text joins it to, whichever way', () => {
  for (const { from, to } of statement.relations) {
    expect(focusOn({ kind: 'topic', id: from })?.topics.has(to)).toBe(true);
    expect(focusOn({ kind: 'topic', id: to })?.relations.has(pairOf(from, to))).toBe(true);
  }
});

test('the edge between two topics brings the passages whose words join them', () => {
  for (const { from, to, passage } of statement.relations)
    expect(
      focusOn({ kind: 'topic', id: to, with: [{ kind: 'topic', id: from }] })?.passages.has(passage),
    ).toBe(true);
});

test('the edge between a topic and a passage brings the positions on the topic there, no others', () => {
  for (const { topic, passage } of statement.topicCodes) {
    const focus = focusOn({ kind: 'topic', id: topic, with: [{ kind: 'passage', id: passage }] });
    expect([...(focus?.joints ?? [])]).toEqual([pairOf(topic, passage)]);
    for (const position of focus?.positions ?? [])
      expect(index.positionsByPassage.get(passage)?.map(({ id }) => id)).toContain(position);
  }
});

test('the edge between an actor and a passage brings its positions there, with their topics, and nothing else', () => {
  for (const { id } of library.actors.values())
    for (const { id: passage } of statement.passages) {
      const focus = focusOn({ kind: 'actor', id, with: [{ kind: 'passage', id: passage }] });
      const held = statement.positions.filter(
        ({ holder, evidence }) => holder === id && evidence.some((quote) => quote.passage === passage),
      );
      expect(focus?.positions).toEqual(new Set(held.map((position) => position.id)));
      expect(focus?.passages).toEqual(new Set([passage]));
      expect(focus?.actors).toEqual(new Set([id]));
      const topics = held.map(({ proposition }) => library.propositions.get(proposition)?.topic ?? '');
      for (const topic of topics) expect(focus?.topics.has(topic)).toBe(true);
      expect(focus?.joints).toEqual(new Set(topics.flatMap((topic) => jointAt(topic, passage))));
    }
});

test('a position is traced to its topic, or to the nearest above it that is coded on its passage', () => {
  for (const position of statement.positions) {
    const focus = focusOn({ kind: 'position', id: position.id });
    expect(focus?.positions).toEqual(new Set([position.id]));
    expect(focus?.actors).toEqual(new Set([position.holder]));
    expect(focus?.passages).toEqual(new Set(position.evidence.map(({ passage }) => passage)));
    const own = library.propositions.get(position.proposition)?.topic ?? '';
    expect(focus?.topics.has(own)).toBe(true);
    expect(focus?.joints).toEqual(new Set(position.evidence.flatMap(({ passage }) => jointAt(own, passage))));
  }
});

test('a proposition brings all the positions on it', () => {
  for (const { id } of library.propositions.values())
    expect(focusOn({ kind: 'proposition', id })?.positions).toEqual(
      new Set(statement.positions.filter(({ proposition }) => proposition === id).map((one) => one.id)),
    );
});

test('a topic brings its family with their passages, and who takes a position on them', () => {
  for (const { id } of library.topics.values()) {
    const focus = focusOn({ kind: 'topic', id });
    const family = topicFamily(library, id);
    const codes = statement.topicCodes.filter(({ topic }) => family.includes(topic));
    const positions = positionsInFamily(library, index, id);
    expect(focus?.joints).toEqual(new Set(codes.map(({ topic, passage }) => pairOf(topic, passage))));
    expect(focus?.passages).toEqual(
      new Set([...codes, ...positions.flatMap(({ evidence }) => evidence)].map(({ passage }) => passage)),
    );
    expect(focus?.actors).toEqual(new Set(positions.map(({ holder }) => holder)));
    for (const topic of family) expect(focus?.topics.has(topic)).toBe(true);
  }
});

test('what the statement does not have brings nothing', () => {
  expect(focusOn({ kind: 'topic', id: 'no-such-topic' })).toBeNull();
  expect(
    focusOn({
      kind: 'topic',
      id: statement.topicCodes[0]?.topic ?? '',
      with: [{ kind: 'passage', id: 'p999' }],
    }),
  ).toBeNull();
});

/** What joins a topic, or the nearest above it that is coded there, to a passage. */
function jointAt(topic: string, passage: string): string[] {
  const coded = new Set(
    statement.topicCodes.filter((code) => code.passage === passage).map((code) => code.topic),
  );
  const nearest = wayUp(topic).find((each) => coded.has(each));
  return nearest === undefined ? [] : [pairOf(nearest, passage)];
}

/** A topic and those above it. */
function wayUp(topic: string): string[] {
  const parent = library.topics.get(topic)?.parent ?? null;
  return [topic, ...(parent === null ? [] : wayUp(parent))];
}

test('where only the topic above is coded on its passage, a position leads through its own topic to that one', () => {
  const parentOf = new Map([...library.topics.values()].map(({ id, parent }) => [id, parent]));
  const topicCodes = statement.topicCodes
    .map((code) => ({ ...code, topic: parentOf.get(code.topic) ?? code.topic }))
    .filter((code, i, all) => all.findIndex((one) => isSamePlace(one, code)) === i);
  const above = indexStatement({ ...statement, topicCodes }, library.propositions);
  let traced = 0;
  for (const { id, proposition, evidence } of statement.positions) {
    const topic = library.propositions.get(proposition)?.topic ?? '';
    const parent = parentOf.get(topic);
    const [passage] = new Set(evidence.map((quote) => quote.passage));
    if (parent == null || passage === undefined) continue;
    if (!topicCodes.some((code) => isSamePlace(code, { topic: parent, passage }))) continue;
    const focus = tableFocus(library, above, { kind: 'position', id });
    expect(focus?.topics).toContain(topic);
    expect(focus?.topics).toContain(parent);
    expect(focus?.joints).toContain(pairOf(parent, passage));
    expect(focus?.joints).not.toContain(pairOf(topic, passage));
    traced += 1;
  }
  expect(traced).toBeGreaterThan(0);
});

function isSamePlace(one: Pick<TopicCode, 'topic' | 'passage'>, other: typeof one): boolean {
  return one.topic === other.topic && one.passage === other.passage;
}

test.each<[string, Selection, Record<string, string[]>]>([
  [
    'a topic: those below it too, but only the relations that name it itself',
    { kind: 'topic', id: 'war' },
    {
      topics: ['war', 'talks', 'truce', 'trade', 'oil'],
      passages: ['p01', 'p02', 'p06', 'p03', 'p04'],
      actors: ['ana', 'ben'],
      joints: ['war p01', 'war p02', 'war p06', 'talks p01', 'talks p03'],
      relations: ['war trade', 'oil war'],
    },
  ],
  [
    'a passage: its topics, who is named in it, who holds a position in it',
    { kind: 'passage', id: 'p02' },
    {
      topics: ['trade', 'war'],
      passages: ['p02'],
      actors: ['ben', 'speaker'],
      joints: ['trade p02', 'war p02'],
      positions: ['ben on talk-now', 'speaker on open-markets'],
    },
  ],
  [
    'a passage that names nobody: its topics alone',
    { kind: 'passage', id: 'p05' },
    { topics: ['trade'], passages: ['p05'], joints: ['trade p05'] },
  ],
  [
    'a topic with passages: the positions there on it or below it, and on nothing else',
    {
      kind: 'topic',
      id: 'war',
      with: [
        { kind: 'passage', id: 'p02' },
        { kind: 'passage', id: 'p06' },
      ],
    },
    {
      topics: ['war'],
      passages: ['p02', 'p06'],
      actors: ['ben'],
      joints: ['war p02', 'war p06'],
      positions: ['ben on talk-now'],
    },
  ],
  [
    'two topics: what the text joins between the two, in its passage, no other relation of either',
    { kind: 'topic', id: 'war', with: [{ kind: 'topic', id: 'trade' }] },
    {
      topics: ['war', 'trade'],
      passages: ['p02'],
      joints: ['war p02', 'trade p02'],
      relations: ['war trade'],
    },
  ],
  [
    'an actor with a passage: a position that is held elsewhere too leads to this passage alone',
    { kind: 'actor', id: 'ben', with: [{ kind: 'passage', id: 'p02' }] },
    {
      topics: ['talks', 'war'],
      passages: ['p02'],
      actors: ['ben'],
      joints: ['war p02'],
      positions: ['ben on talk-now'],
    },
  ],
  [
    'a position where nothing is coded: its topic, joined to nothing',
    { kind: 'position', id: 'ana on open-markets' },
    { topics: ['trade'], passages: ['p04'], actors: ['ana'], positions: ['ana on open-markets'] },
  ],
  ['a proposition on which nobody speaks: nothing', { kind: 'proposition', id: 'drill' }, {}],
])('in focus with %s', (_, selection, expected) => {
  const none = { topics: [], passages: [], actors: [], joints: [], relations: [], positions: [] };
  const focus = tableFocus(small.library, small.index, selection);
  if (focus === null) throw new Error('Nothing is in focus.');
  const { topics, passages, actors, joints, relations, positions } = focus;
  const found = { topics, passages, actors, joints, relations, positions };
  expect(found).toEqual(
    Object.fromEntries(Object.entries({ ...none, ...expected }).map(([name, ids]) => [name, new Set(ids)])),
  );
});
