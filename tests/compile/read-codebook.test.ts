import { expect, test } from 'vitest';
import { readCodebook } from '#compile/read-codebook.ts';
import { reportInto } from '#compile/report.ts';
import type { Diagnostic } from '#model/diagnostic.ts';

const at = { file: 'coding.yaml', line: 1, column: 1 };

function read(codebook: string) {
  const diagnostics: Diagnostic[] = [];
  const read = readCodebook({ 'codebook.yaml': codebook }, reportInto(diagnostics));
  return { read, told: () => diagnostics.map(({ code, message }) => `${code}: ${message}`), diagnostics };
}

const HEAD = 'title: Talks\ndescription: Made up.\n';
const LEAST = `${HEAD}topics:
  - { id: fishing, label: Fishing, initial: F, definition: Catch., group: core }
  - { id: borders, label: Borders, initial: B, definition: Ways., group: further, parent: fishing }
actors:
  - { id: berg, name: Anna Berg, kind: person, gloss: A minister, affiliation: norland }
  - { id: norland, name: Norland, kind: state, gloss: A state }
propositions:
  - { id: cut-quota, topic: fishing, label: Cut it, text: The quota is to be cut. }
`;

test('what need not be written counts as none, and nothing is told of it', () => {
  const { read: found, told } = read(LEAST);
  expect(told()).toEqual([]);
  expect(found?.codebook).toEqual({
    topics: [
      { id: 'fishing', label: 'Fishing', initial: 'F', definition: 'Catch.', group: 'core', parent: null },
      {
        id: 'borders',
        label: 'Borders',
        initial: 'B',
        definition: 'Ways.',
        group: 'further',
        parent: 'fishing',
      },
    ],
    actors: [
      {
        id: 'berg',
        name: 'Anna Berg',
        plural: false,
        kind: 'person',
        gloss: 'A minister',
        affiliation: 'norland',
        forms: [],
      },
      {
        id: 'norland',
        name: 'Norland',
        plural: false,
        kind: 'state',
        gloss: 'A state',
        affiliation: null,
        forms: [],
      },
    ],
    places: [],
    propositions: [{ id: 'cut-quota', topic: 'fishing', label: 'Cut it', text: 'The quota is to be cut.' }],
  });
});

test('what is written stands', () => {
  const { read: found, told } = read(
    `${LEAST.replace('gloss: A state }', 'gloss: A state, plural: true, forms: [Norland] }')}places:
  - { id: border, name: The border, gloss: Between them, forms: [the border] }
  - { id: port, name: The port, gloss: Where they meet }
`,
  );
  expect(told()).toEqual([]);
  expect(found?.codebook.actors[1]).toMatchObject({ plural: true, forms: ['Norland'] });
  expect(found?.codebook.places).toEqual([
    { id: 'border', name: 'The border', gloss: 'Between them', forms: ['the border'] },
    { id: 'port', name: 'The port', gloss: 'Where they meet', forms: [] },
  ]);
});

test('names are known by their kind, and the faulty ones are not told of again', () => {
  const { read: found, told } = read(
    `${LEAST.replace('kind: state', 'kind: stat')}places:
  - { id: border, name: The border, gloss: Between them }
  - { id: port, gloss: Without a name }
`,
  );
  const earlier = told();
  expect(found?.names.topic.knows('fishing', at)).toBe(true);
  expect(found?.names.actor.knows('berg', at)).toBe(true);
  expect(found?.names.place.knows('border', at)).toBe(true);
  expect(found?.names.proposition.knows('cut-quota', at)).toBe(true);
  expect(found?.names.actor.knows('norland', at)).toBe(false);
  expect(found?.names.place.knows('port', at)).toBe(false);
  expect(told()).toEqual(earlier);
  expect(found?.names.topic.knows('norland', at)).toBe(false);
  expect(found?.names.actor.knows('border', at)).toBe(false);
  expect(found?.names.place.knows('berg', at)).toBe(false);
  expect(found?.names.proposition.knows('fishing', at)).toBe(false);
  expect(told().slice(earlier.length)).toEqual([
    'unknown-topic: There is no topic “norland”.',
    'unknown-actor: There is no actor “border”.',
    'unknown-place: There is no place “berg”.',
    'unknown-proposition: There is no proposition “fishing”.',
  ]);
});

test('“none” names neither an actor nor a place, but may name a topic or a proposition', () => {
  const none = (text: string) => text.replaceAll(/fishing|cut-quota/g, 'none');
  expect(read(none(LEAST)).told()).toEqual([]);
  const { read: found, told } = read(`${LEAST.replaceAll('norland', 'none')}places:
  - { id: none, name: Nowhere, gloss: Not a place }
`);
  expect(told()).toEqual([
    'reserved-id: No actor may be called “none”.',
    'reserved-id: No place may be called “none”.',
  ]);
  expect(found?.codebook.actors).toMatchObject([{ id: 'berg', affiliation: null }]);
  expect(found?.codebook.places).toEqual([]);
});

test('a proposition of no topic is left out, as is a parent that is not there, each told at its key', () => {
  const { read: found, diagnostics } = read(
    LEAST.replace('topic: fishing', 'topic: fischery-law').replace('parent: fishing', 'parent: harbours'),
  );
  expect(found?.codebook.propositions).toEqual([]);
  expect(found?.codebook.topics[1]?.parent).toBeNull();
  expect(diagnostics.map((one) => [one.code, one.at.line])).toEqual([
    ['unknown-topic', 10],
    ['unknown-topic', 5],
  ]);
});

test('without codebook.yaml, or with one that is none, there is no codebook', () => {
  const diagnostics: Diagnostic[] = [];
  expect(readCodebook({}, reportInto(diagnostics))).toBeNull();
  expect(diagnostics).toMatchObject([
    { code: 'missing-file', at: { file: 'codebook.yaml', line: 1, column: 1 } },
  ]);
  expect(read(HEAD).read).toBeNull();
});
