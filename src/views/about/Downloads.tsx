import { useLibrary } from '#state/library.tsx';
import { AppFileLink } from './AppFileLink.tsx';
import { OneFileNote } from './OneFileNote.tsx';
import { StatementTables } from './StatementTables.tsx';

const FILES = [
  ['data/model.json', 'The whole coded collection', 'JSON'],
  ['data/codebook.yaml', 'The codebook', 'YAML'],
  ['data/CODING.md', 'The coding manual, with the agreement measured and what was settled', 'Markdown'],
] as const;

const SCHEMAS = [
  ['schema/collection.schema.json', 'What a collection file holds', 'JSON Schema'],
  ['schema/codebook.schema.json', 'How a codebook is written', 'JSON Schema'],
  ['schema/coding.schema.json', 'How a coding is written', 'JSON Schema'],
] as const;

/** The data behind every page, what it was compiled from, and the schemas that describe it. */
export function Downloads() {
  const { collection, statements } = useLibrary();
  const sources = collection.statements.flatMap(
    ({ id, heading }) =>
      [
        [`data/${id}/text.txt`, `The source text of “${heading}”`, 'plain text'],
        [`data/${id}/coding.yaml`, `The coding of “${heading}”`, 'YAML'],
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
          <h3>Tables of “{index.statement.heading}”</h3>
          <StatementTables index={index} />
        </div>
      ))}
    </>
  );
}
