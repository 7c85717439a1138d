import type { Selection } from '#model/address.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { longDate } from '#words/locale.ts';
import { TableLede } from './TableLede.tsx';

/** Which statement this is; small once something in it is selected. */
export function TableHead({ index, selection }: { index: StatementIndex; selection: Selection | null }) {
  const library = useLibrary();
  const { id, heading, place, date, speaker } = index.statement;
  if (selection !== null)
    return (
      <header className="table-head aside">
        <h1>{heading}</h1>
        <AddressLink to={{ page: 'table', statement: id, selection: null }}>The whole table</AddressLink>
      </header>
    );
  return (
    <header className="table-head">
      <p className="eyebrow">
        {known(library.actors, speaker).name}, {place}, {longDate(date)}
      </p>
      <h1>{heading}</h1>
      <TableLede place="head" />
    </header>
  );
}
