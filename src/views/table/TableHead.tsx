import type { Selection } from '#model/address.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/table.ts';
import { TableLede } from './TableLede.tsx';

/** Which statement this is; small once something in it is selected. */
export function TableHead({ index, selection }: { index: StatementIndex; selection: Selection | null }) {
  const library = useLibrary();
  const { id, heading, place, date, speaker } = index.statement;
  if (selection !== null)
    return (
      <header className="table-head aside">
        <h1>{heading}</h1>
        <AddressLink to={{ page: 'table', statement: id, selection: null }}>{words.wholeTable}</AddressLink>
      </header>
    );
  return (
    <header className="table-head">
      <p className="eyebrow">{words.saidWhere(known(library.actors, speaker).name, place, date)}</p>
      <h1>{heading}</h1>
      <TableLede place="head" />
    </header>
  );
}
