import { passagesOf, passageTextsOf, wordsOf } from '#exchange/tables/evidence-cells.ts';
import { type Table, tableOf } from '#exchange/tables/table.ts';
import type { Library } from '#query/library.ts';
import type { TakenEntry, TakenPin } from './taken-entry.ts';

type Placed = TakenPin & { heading: string | null };

/** A basket as a table: a row for each pin in the reader's order, with the heading that it stands under. */
export function basketTable(library: Library, entries: readonly TakenEntry[]): Table {
  return tableOf(underHeadings(entries), {
    heading: ({ heading }) => heading,
    kind: ({ pin }) => pin.kind,
    statement: ({ pin }) => pin.statement,
    position: ({ pin }) => pin.position,
    account: ({ account }) => account,
    passages: ({ pin }) => passagesOf(pin.quotes),
    quotes: ({ pin }) => wordsOf(pin.quotes),
    note: ({ pin }) => (pin.note === '' ? null : pin.note),
    citation: ({ citation }) => citation,
    link: ({ link }) => link,
    pinned: ({ pin }) => pin.created,
    changed_since: ({ warning }) => warning,
    passage_texts: ({ pin }) => passageTexts(library, pin),
  });
}

function underHeadings(entries: readonly TakenEntry[]): Placed[] {
  let heading: string | null = null;
  return entries.flatMap((entry) => {
    if (entry.kind === 'pin') return [{ ...entry, heading }];
    heading = entry.text;
    return [];
  });
}

/** The full passages, of those that the collection still has. */
function passageTexts(library: Library, { statement, quotes }: TakenPin['pin']): string | null {
  const index = library.statements.get(statement);
  if (index === undefined) return null;
  return (
    passageTextsOf(
      index,
      quotes.filter(({ passage }) => index.passages.has(passage)),
    ) || null
  );
}
