import { useHref } from 'react-router';

const FILES = [
  ['data/model.json', 'The whole coded collection', 'JSON'],
  ['schema/collection.schema.json', 'What a collection file holds', 'JSON Schema'],
  ['schema/codebook.schema.json', 'How a codebook is written', 'JSON Schema'],
  ['schema/coding.schema.json', 'How a coding is written', 'JSON Schema'],
] as const;

/** The data behind every page, and the schemas that describe it. */
export function Downloads() {
  const root = useHref('/');
  return (
    <ul className="downloads">
      {FILES.map(([path, what, format]) => (
        <li key={path}>
          <a href={`${root}${path}`} download>
            {what}
          </a>{' '}
          <span>
            {path.split('/').at(-1)}, {format}
          </span>
        </li>
      ))}
    </ul>
  );
}
