import { expect, test } from 'vitest';
import { pictureCsv } from '#exchange/picture-csv.ts';
import { library } from '../model.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const { statement } = index;
const lines = pictureCsv(library, index).split('\r\n').slice(1, -1);
const ofKind = (kind: string) => lines.filter((line) => line.startsWith(`${kind},`));

test('every code, relation and mention of the statement is a line', () => {
  const about = statement.topicCodes.filter(({ weight }) => weight === 'primary');
  expect(ofKind('about')).toHaveLength(about.length);
  expect(ofKind('touches')).toHaveLength(statement.topicCodes.length - about.length);
  expect(ofKind('joins')).toHaveLength(statement.relations.length);
  expect(ofKind('named')).toHaveLength(statement.mentions.length);
});

test('every position is a line for each passage that holds evidence of it', () => {
  const passages = statement.positions.reduce(
    (sum, { evidence }) => sum + new Set(evidence.map(({ passage }) => passage)).size,
    0,
  );
  expect(ofKind('holds')).toHaveLength(passages);
});

test('words are exact', () => {
  for (const { quote } of statement.relations)
    expect(ofKind('joins').some((line) => line.includes(quote.replaceAll('"', '""')))).toBe(true);
});
