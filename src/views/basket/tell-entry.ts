import type { TakenEntry } from '#exchange/basket/taken-entry.ts';
import type { Address } from '#model/address.ts';
import type { Entry, Pin } from '#model/basket.ts';
import type { CitationStyle } from '#model/vocabulary.ts';
import { accountOf } from '#query/account.ts';
import type { Library } from '#query/library.ts';
import { type PinStanding, pinStanding } from '#query/pin-standing.ts';
import { toldAddress } from '#query/told-address.ts';
import { stancePhrase, voicePhrase } from '#words/terms.ts';
import { citePin } from './cite-pin.ts';
import { pinAddress } from './pin-address.ts';

/** What has changed in the coding since something was pinned. */
export const CHANGED_SINCE: Record<PinStanding, string | null> = {
  'as-pinned': null,
  recoded: 'Coded otherwise since it was pinned: these words no longer carry the same position.',
  'words-gone': 'Changed since it was pinned: these words no longer stand at this place in the text.',
  'statement-gone': 'Changed since it was pinned: this collection no longer holds the statement.',
};

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
  const { holder, proposition, speaker } = accountOf(library, index, position);
  return `${holder.name} ${stancePhrase(position.stance, holder)}, ${voicePhrase(position.attribution, speaker)}: ${proposition.text}`;
}
