import type { Statement } from '#model/collection.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { longDate } from '#words/locale.ts';

/** Whose words a page quotes, and where they were published. */
export function SourceLine({ statement }: { statement: Statement }) {
  const { publisher, reference, place, date } = statement;
  return (
    <footer className="source-line">
      <p>
        Source: {publisher}, {reference}, {place}, {longDate(date)}. Every quote is exact; coding is
        interpretation.{' '}
        <AddressLink to={{ page: 'about', section: null }}>About the source and its coding</AddressLink>
      </p>
    </footer>
  );
}
