import type { CodingSource } from '#model/coding-schema.ts';
import type { Passage, StatementId } from '#model/collection.ts';
import type { CodebookKind, Names } from './names.ts';
import { suggest } from './nearest-name.ts';
import type { YamlFile } from './read-yaml.ts';
import type { Report } from './report.ts';
import { findBody, splitPassages } from './split-passages.ts';

interface Unsplit {
  id: StatementId;
  /** The source text, normalised. */
  source: string;
  file: YamlFile<CodingSource>;
  names: Readonly<Record<CodebookKind, Names>>;
  report: Report;
}

/** The numbered passages of a statement; null, and reported, if its text or its speakers are not settled. */
export function readPassages({ id, source, file, names, report }: Unsplit): Passage[] | null {
  const coding = file.content;
  const textFile = `${id}/text.txt`;
  if (source.length > LONGEST_TEXT) return refuse(`${textFile} is too long to be read.`, textFile, report);
  const damaged = source.indexOf('\uFFFD');
  if (damaged >= 0)
    report.warning(
      'not-utf8',
      placeIn(textFile, source, damaged),
      'Here stands the sign for a character that could not be read.',
      'Save the text as UTF-8.',
    );
  const body = findBody(source, coding.after);
  if (body === null) {
    const remedy = suggest(
      coding.after,
      source.split('\n').map((line) => line.trim()),
      'Copy the line from text.txt.',
    );
    report.error(
      'heading-not-found',
      file.at(coding, 'after'),
      `No line of ${textFile} is “${coding.after}”.`,
      remedy,
    );
    return null;
  }
  const knownSpeakers = [
    names.actor.knows(coding.speaker, file.at(coding, 'speaker')),
    ...Object.values(coding.turns).map((turn) => names.actor.knows(turn.speaker, file.at(turn, 'speaker'))),
  ];
  const passages = splitPassages(source, body, coding).map(
    ({ id, kind, exchange, speaker, text, source }) => {
      return { id, kind, exchange, speaker, summary: coding.passages[id]?.summary ?? null, text, source };
    },
  );
  if (passages.length === 0) {
    const remedy = 'Put the source text below the heading lines, or correct after: in coding.yaml.';
    report.error('empty-text', placeIn(textFile, source, body), `${textFile} holds no passage.`, remedy);
    return null;
  }
  if (passages.length > MOST_PASSAGES)
    return refuse(`${textFile} has more than ${MOST_PASSAGES} passages.`, textFile, report);
  return knownSpeakers.every(Boolean) ? passages : null;
}

/** In UTF-16 code units: a book of some length. */
const LONGEST_TEXT = 1_000_000;
const MOST_PASSAGES = 5_000;

function refuse(message: string, file: string, report: Report): null {
  report.error('too-large', { file, line: 1, column: 1 }, message, 'Make several statements of it.');
  return null;
}

function placeIn(file: string, text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
