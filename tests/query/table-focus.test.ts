import { expect, test } from 'vitest';
import type { Selection } from '#model/address.ts';
import { pairOf, tableFocus } from '#query/table-focus.ts';
import { library } from '../model.ts';

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
