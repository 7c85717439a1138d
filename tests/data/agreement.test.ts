import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { compile } from '#compile/compile.ts';
import type { Collection, TopicCode } from '#model/collection.ts';
import { positionAgreement, topicAgreement } from '#query/agreement.ts';

const folder = 'data/2013-04-23-nato-russia-council';
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const crosswalk = z.parse(
  z.strictObject({
    actors: z.record(z.string(), z.string()),
    topics: z.record(z.string(), z.array(z.string())),
    propositions: z.record(z.string(), z.array(z.string())),
  }),
  parse(read('codings/crosswalk.yaml')),
);

function compileCoding(which: 'first' | 'second'): Collection {
  const { model } = compile({
    'codebook.yaml': read(`codings/${which}/codebook.yaml`),
    'statement/text.txt': read('text.txt'),
    'statement/coding.yaml': read(`codings/${which}/coding.yaml`),
  });
  if (model === null) throw new Error(`The ${which} coding does not compile.`);
  return model;
}

function onlyStatement(collection: Collection) {
  const [statement] = collection.statements;
  if (statement === undefined) throw new Error('There is no statement.');
  return statement;
}

/** The second coding’s further topics under the first one’s ids; the heavier weight counts. */
function inTermsOfTheFirst(codes: readonly TopicCode[], passages: readonly string[]): TopicCode[] {
  return passages.flatMap((passage) =>
    Object.entries(crosswalk.topics).flatMap(([topic, seconds]) => {
      const meant = codes.filter((code) => code.passage === passage && seconds.includes(code.topic));
      const heaviest = meant.find((code) => code.weight === 'primary') ?? meant[0];
      return heaviest === undefined ? [] : [{ ...heaviest, topic }];
    }),
  );
}

test('the published figures of agreement are those of the two codings', () => {
  const first = compileCoding('first');
  const [a, b] = [onlyStatement(first), onlyStatement(compileCoding('second'))];
  const published = parse(read('coding.yaml')).reliability;
  const passages = a.passages.map((passage) => passage.id);
  const core = first.codebook.topics.filter((topic) => topic.group === 'core').map((topic) => topic.id);
  const both = Object.keys(crosswalk.topics);
  const answered = new Set(Object.values(crosswalk.topics).flat());
  const unanswered = [...new Set(b.topicCodes.map((code) => code.topic))].filter(
    (topic) => !core.includes(topic) && !answered.has(topic),
  );
  const translated = inTermsOfTheFirst(b.topicCodes, passages);
  const scopes = [
    ['core topics', core, b.topicCodes],
    ['further topics of both codings', both, translated],
    [
      'further topics of either coding',
      [...both, ...unanswered],
      [...translated, ...b.topicCodes.filter((code) => unanswered.includes(code.topic))],
    ],
  ] as const;

  expect(published.topics).toEqual(
    scopes.map(([scope, topics, codes]) => {
      const { units, agreed, alpha } = topicAgreement(a.topicCodes, codes, { passages, topics });
      return { scope, units, agreed, alpha: Math.round((alpha ?? 0) * 100) / 100 };
    }),
  );
  expect(published.positions).toEqual(
    positionAgreement(a.positions, b.positions, {
      holder: (actor) => crosswalk.actors[actor] ?? actor,
      propositions: (proposition) => crosswalk.propositions[proposition] ?? [],
    }),
  );

  const apart = positionAgreement(a.positions, b.positions, {
    holder: (actor) => (actor === a.speaker ? actor : (crosswalk.actors[actor] ?? actor)),
    propositions: () => [],
  });
  expect(readFileSync('data/CODING.md', 'utf8')).toContain(
    `Counted apart, ${apart.sameHolder} positions agree`,
  );
});
