import { RESERVED_PATHS } from '#model/address.ts';
import type { StatementId } from '#model/collection.ts';
import { isId } from '#model/id.ts';
import type { Sources } from '#model/sources.ts';
import { compareText } from './compare-text.ts';
import type { Report } from './report.ts';

/** A statement's folder with its two files, not yet read. */
export interface StatementFolder {
  id: StatementId;
  text: string;
  coding: string;
}

const OF_THE_COLLECTION = ['codebook.yaml', 'tours.yaml'];

/** The statements of the collection in the order of their folders' names; what else lies there is reported. */
export function findStatements(sources: Sources, report: Report): StatementFolder[] {
  const folders = new Set<string>();
  for (const path of Object.keys(sources).sort(compareText)) {
    const [folder, file, ...deeper] = path.split('/');
    const isStatementFile = deeper.length === 0 && (file === 'text.txt' || file === 'coding.yaml');
    if (folder !== undefined && isStatementFile) folders.add(folder);
    // Deeper folders keep what is no source, such as the codings that were compared.
    else if (deeper.length === 0 && !OF_THE_COLLECTION.includes(path)) reportUnexpected(path, report);
  }
  if (folders.size === 0)
    report.error(
      'missing-file',
      { file: 'text.txt', line: 1, column: 1 },
      'The collection has no statement.',
      'Make a folder for one, with text.txt and coding.yaml in it.',
    );
  return [...folders].flatMap((id) => openFolder(id, sources, report));
}

function openFolder(id: string, sources: Sources, report: Report): StatementFolder[] {
  const text = sources[`${id}/text.txt`];
  const coding = sources[`${id}/coding.yaml`];
  const at = (file: string) => ({ file: `${id}/${file}`, line: 1, column: 1 });
  if (!isId(id)) {
    report.error(
      'wrong-shape',
      at('coding.yaml'),
      `The folder “${id}” cannot become an address.`,
      'Name it with small letters, digits and single hyphens.',
    );
    return [];
  }
  if (RESERVED_PATHS.includes(id)) {
    report.error(
      'reserved-id',
      at('coding.yaml'),
      `The folder “${id}” would take the address of a page.`,
      'Give the statement another name.',
    );
    return [];
  }
  if (text === undefined)
    report.error('missing-file', at('text.txt'), `${id} has no text.txt.`, 'Put the source text there.');
  if (coding === undefined)
    report.error('missing-file', at('coding.yaml'), `${id} has no coding.yaml.`, 'Write the coding there.');
  return text === undefined || coding === undefined ? [] : [{ id, text, coding }];
}

function reportUnexpected(path: string, report: Report): void {
  report.warning(
    'unexpected-file',
    { file: path, line: 1, column: 1 },
    `${path} is not read.`,
    'Sources are codebook.yaml, tours.yaml, and text.txt and coding.yaml in a folder for each statement.',
  );
}
