import type { TakenEntry } from '#exchange/basket/taken-entry.ts';
import type { Address } from '#model/address.ts';
import type { Entry, Pin } from '#model/basket.ts';
import type { CitationStyle } from '#model/vocabulary.ts';
import { accountOf } from '#query/account.ts';
import type { Library } from '#query/library.ts';
import { pinStanding } from '#query/pin-standing.ts';
import { toldAddress } from '#query/told-address.ts';
import { accountText, CHANGED_SINCE } from '#words/basket.tsx';

import { citePin } from './cite-pin.ts';
import { pinAddress } from './pin-address.ts';

/** How an entry is told. */
interface Telling {
  /** Writes an address whole. */
  linkTo: (address: Address) => string;
  style: CitationStyle;
}

/** An entry with everything that is said of it outside the app. */
export function tellEntry(library: Library, entry: Entry, { linkTo, style }: Telling): TakenEntry {
  if (entry.kind === 'heading') return { kind: 'heading', text: entry.text };
  const link = linkTo(pinAddress(library, entry));
  return {
    kind: 'pin',
    pin: entry,
    account: accountSentence(library, entry),
    citation: citePin(library, entry, style, link),
    link: toldAddress(link),
    warning: CHANGED_SINCE[pinStanding(library, entry)],
  };
}

/** "Georgia opposes, reported by Lavrov: …" */
function accountSentence(library: Library, { statement, position: id }: Pin): string | null {
  const index = library.statements.get(statement);
  const position = id === null ? undefined : index?.positions.get(id);
  if (index === undefined || position === undefined) return null;
  return accountText(accountOf(library, index, position));
}
