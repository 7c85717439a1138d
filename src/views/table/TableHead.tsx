import type { Selection } from '#model/address.ts';
import { countAllWords } from '#query/count-words.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { counted, longDate } from '#ui/words.ts';

/** Which statement this is; small once something in it is selected. */
export function TableHead({ index, selection }: { index: StatementIndex; selection: Selection | null }) {
  const library = useLibrary();
  const { id, heading, place, date, passages, positions, speaker } = index.statement;
  if (selection !== null)
    return (
      <header className="table-head aside">
        <h1>{heading}</h1>
        <AddressLink to={{ page: 'table', statement: id, selection: null }}>The whole table</AddressLink>
      </header>
    );
  const words = countAllWords(index.statement).toLocaleString('en');
  return (
    <header className="table-head">
      <p className="eyebrow">
        {known(library.actors, speaker).name}, {place}, {longDate(date)}
      </p>
      <h1>{heading}</h1>
      <p className="lede">
        {counted(passages.length, 'passage')} and {words} words, read from left to right. Each passage is as
        long as its words are many; on it stand the {counted(positions.length, 'position')} that its words
        carry. Every line runs through the text.
      </p>
    </header>
  );
}
