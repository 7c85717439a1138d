import { expect, test } from 'vitest';
import { compile } from '#compile/compile.ts';
import { readSources } from '#node/read-sources.ts';

const sound = readSources('tests/compile/cases/a-whole-statement');

/** What is told when a stretch of a file is written otherwise. */
function toldOf(...changes: [path: string, words: string, instead: string][]): string[] {
  const sources = { ...sound };
  for (const [path, words, instead] of changes) {
    expect(sources[path]).toContain(words);
    sources[path] = sources[path]?.replace(words, instead) ?? '';
  }
  return compile(sources).diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

const CODEBOOK = 'codebook.yaml';
const CODING = '2020-port-aster/coding.yaml';
const PRESS = '  - { id: press,';
const HARBOURS = '  - { id: harbours, name: Harbours, kind: collective, gloss: Who lives there }\n';

test('an actor is there who speaks, is named, holds a position, or is addressed by one', () => {
  const unused = ['actor-without-mention: “harbours” is nowhere mentioned and holds no position.'];
  const listed: [string, string, string] = [CODEBOOK, PRESS, `${HARBOURS}${PRESS}`];
  expect(toldOf(listed)).toEqual(unused);
  expect(toldOf(listed, [CODING, 'addressees: [norland]', 'addressees: [harbours]'])).toEqual([]);
  expect(
    toldOf(listed, [
      CODING,
      '  p04:\n    positions:\n',
      '  p04:\n    positions:\n      - { holder: harbours, proposition: cut-quota, stance: supports, attribution: attributed, cue: The border, evidence: [fishermen] }\n',
    ]),
  ).toEqual([]);
  expect(
    toldOf(listed, [CODING, '  p04:\n', '  p04:\n    mentions: [{ actor: harbours, quote: fishermen }]\n']),
  ).toEqual([]);
});

test('a passage is read that has a topic, a position or a relation, or else a summary', () => {
  const p04 = (instead: string): [string, string, string] => [
    CODING,
    sound[CODING]?.slice(sound[CODING].indexOf('  p04:\n')) ?? '',
    instead,
  ];
  expect(toldOf(p04(''))).toEqual(['passage-without-codes: p04 has neither codes nor a summary.']);
  expect(toldOf(p04('  p04:\n    notes: [{ quote: fishermen, note: A word. }]\n'))).toHaveLength(1);
  for (const code of [
    'summary: It stays open.',
    'topics: [{ topic: borders, weight: primary }]',
    'relations: [{ from: borders, to: fishing, label: meet, quote: fishermen }]',
    'positions: [{ holder: minister, proposition: open-border, stance: supports, attribution: own, evidence: [fishermen] }]',
  ])
    expect(toldOf(p04(`  p04:\n    ${code}\n`))).toEqual([]);
});

test('a form that stands nowhere is told, as is a proposition on which nobody stands', () => {
  expect(toldOf([CODEBOOK, 'forms: [Norland]', 'forms: [Norland, Norlanders]'])).toEqual([
    'form-without-match: “Norlanders” stands nowhere on its own.',
  ]);
  expect(
    toldOf([
      CODEBOOK,
      'propositions:\n',
      'propositions:\n  - { id: new, topic: fishing, label: New, text: New. }\n',
    ]),
  ).toEqual(['proposition-without-position: Nobody holds a position on “new”.']);
});

test('nothing is missed while something is wrong', () => {
  expect(
    toldOf([CODEBOOK, PRESS, `${HARBOURS}${PRESS}`], [CODING, 'holder: southmark', 'holder: southmork']),
  ).toEqual(['unknown-actor: There is no actor “southmork”.']);
});
