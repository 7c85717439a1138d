import { useLibrary } from '#state/library.tsx';
import * as words from '#words/about/downloads.tsx';
import { AppFileLink } from './AppFileLink.tsx';
import { OneFileNote } from './OneFileNote.tsx';
import { StatementTables } from './StatementTables.tsx';

const FILES = [
  ['data/model.json', words.wholeCollection, 'JSON'],
  ['data/codebook.yaml', words.theCodebook, 'YAML'],
  ['data/CODING.md', words.theManual, 'Markdown'],
] as const;

const SCHEMAS = [
  ['schema/collection.schema.json', words.collectionSchema, 'JSON Schema'],
  ['schema/codebook.schema.json', words.codebookSchema, 'JSON Schema'],
  ['schema/coding.schema.json', words.codingSchema, 'JSON Schema'],
] as const;

/** The data behind every page, what it was compiled from, and the schemas that describe it. */
export function Downloads() {
  const { collection, statements } = useLibrary();
  const sources = collection.statements.flatMap(
    ({ id, heading }) =>
      [
        [`data/${id}/text.txt`, words.sourceOf(heading), words.plainText],
        [`data/${id}/coding.yaml`, words.codingOf(heading), 'YAML'],
      ] as const,
  );
  return (
    <>
      <OneFileNote />
      <ul className="downloads">
        {[...FILES, ...sources, ...SCHEMAS].map(([path, what, format]) => (
          <li key={path}>
            <AppFileLink path={path} download>
              {what}
            </AppFileLink>{' '}
            <span>
              {path.split('/').at(-1)}, {format}
            </span>
          </li>
        ))}
      </ul>
      {[...statements.values()].map((index) => (
        <div key={index.statement.id} className="table-downloads">
          <h3>{words.tablesOf(index.statement.heading)}</h3>
          <StatementTables index={index} />
        </div>
      ))}
    </>
  );
}
