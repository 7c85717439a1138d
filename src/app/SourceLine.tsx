import type { Statement } from '#model/collection.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/app.ts';

/** Whose words a page quotes, and where they were published. */
export function SourceLine({ statement }: { statement: Statement }) {
  return (
    <footer className="source-line">
      <p>
        {words.source(statement)}{' '}
        <AddressLink to={{ page: 'about', section: null }}>{words.aboutSource}</AddressLink>
      </p>
    </footer>
  );
}
