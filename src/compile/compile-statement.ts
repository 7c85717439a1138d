import { type CodingSource, codingSourceSchema } from '#model/coding-schema.ts';
import type { Statement } from '#model/collection.ts';
import type { StatementFolder } from './find-statements.ts';
import { normaliseText } from './normalise-text.ts';
import { openReading } from './open-reading.ts';
import type { ReadCodebook } from './read-codebook.ts';
import { readExchanges } from './read-exchanges.ts';
import type { Form } from './read-forms.ts';
import { readMentions } from './read-mentions.ts';
import { readNotes } from './read-notes.ts';
import { readPassages } from './read-passages.ts';
import { readPositions } from './read-positions.ts';
import { readRelations } from './read-relations.ts';
import { readReliability } from './read-reliability.ts';
import { readTopicCodes } from './read-topic-codes.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import type { Report } from './report.ts';

interface ToCompile {
  folder: StatementFolder;
  codebook: ReadCodebook;
  forms: readonly Form[];
  report: Report;
}

export interface CompiledStatement {
  statement: Statement;
  file: YamlFile<CodingSource>;
  /** The forms that stand somewhere in the text. */
  matched: ReadonlySet<Form>;
}

/** One statement with its codes; null, and reported, if its text cannot be parted or its coding not read. */
export function compileStatement({ folder, codebook, forms, report }: ToCompile): CompiledStatement | null {
  const { id } = folder;
  const path = `${id}/coding.yaml`;
  const file = readYaml({ file: path, source: folder.coding, schema: codingSourceSchema, report });
  if (file === null) return null;
  const source = normaliseText(folder.text);
  const passages = readPassages({ id, source, file, names: codebook.names, report });
  if (passages === null) return null;

  const reading = openReading({ file, passages, codebook, report });
  const { mentions, places, matched } = readMentions(reading, forms);
  const { title, heading, date, place, occasion, speaker, publisher, reference, language, url, sha256 } =
    file.content;
  const statement: Statement = {
    id,
    title,
    heading,
    date,
    place,
    occasion,
    speaker,
    publisher,
    reference,
    language,
    url: url ?? null,
    sha256,
    reliability: readReliability(file.content.reliability),
    exchanges: readExchanges(reading),
    passages,
    notes: readNotes(reading),
    topicCodes: readTopicCodes(reading),
    mentions,
    places,
    positions: readPositions(reading),
    relations: readRelations(reading),
  };
  return { statement, file, matched };
}
