import type { ReactNode } from 'react';
import type { Actor, Position } from '#model/collection.ts';
import { written } from './locale.ts';
import { counted, stancePhrase, voicePhrase } from './terms.ts';

export const basket = 'Evidence basket';
export const emptyLede = (
  <>
    Press <b>Pin</b> beside any quote, position or passage: it then waits here with its citation, for you to
    order, annotate and take along.
  </>
);
export const whereItStays =
  'The basket stays in this browser, across visits, until you clear it. Nothing is sent anywhere.';

export const markdown = 'Markdown';
export const csv = 'CSV';
export const printWithCitations = 'Print with citations';
export const backup = 'Backup';
export const openABackup = 'Open a backup';
export const addAHeading = 'Add a heading';
export const clear = 'Clear';

/** Why the basket is not kept, and what to do. */
export const NOT_KEPT = {
  full: 'This browser’s storage is full, so changes to the basket are not kept. Take it along as a backup before you close the page; making room for this site, by clearing what other pages of it have stored, lets the basket be kept again.',
  blocked:
    'This browser does not let pages store anything, so the basket lasts only as long as this page. Take it along as a backup before you close it, or allow storage for this site.',
};
export const keptAside =
  'Something in the basket that this browser had stored could not be read. What could be read is below; the whole of what was stored is kept aside.';

export const heading = 'Heading';
export const yourNote = 'Your note';
export const whyItMatters = 'Why it matters';

/** Whose position a pin carries, in whose account. */
interface Account {
  holder: Pick<Actor, 'name' | 'plural'>;
  position: Pick<Position, 'stance' | 'attribution'>;
  proposition: { text: string };
  speaker: string;
}

const stand = ({ holder, position: { stance, attribution }, speaker }: Account) =>
  `${stancePhrase(stance, holder)}, ${voicePhrase(attribution, speaker)}`;

/** "Georgia opposes, reported by Lavrov: …", with links to the holder and to the proposition. */
export const account = (of: Account, holder: ReactNode, proposition: ReactNode) => (
  <>
    {holder} {stand(of)}: {proposition}
  </>
);
export const accountText = (of: Account) => `${of.holder.name} ${stand(of)}: ${of.proposition.text}`;

/** What has changed in the coding since something was pinned. */
export const CHANGED_SINCE = {
  'as-pinned': null,
  recoded: 'Coded otherwise since it was pinned: these words no longer carry the same position.',
  'words-gone': 'Changed since it was pinned: these words no longer stand at this place in the text.',
  'statement-gone': 'Changed since it was pinned: this collection no longer holds the statement.',
};

/** Of a statement that is gone only its id can be told. */
export const citationOfGone = (statement: string, passages: readonly string[], address: string) =>
  `Statement “${statement}”, ${passages.join(', ')}, ${address}.`;

/** What an entry is called in the names of its buttons. */
export const headingName = (text: string) => (text === '' ? 'the heading' : `the heading “${text}”`);
export const pinName = (firstWords: string) => `“${firstWords}”`;

export const dragEntry = (entry: string, place: number, of: number) =>
  `Drag ${entry}, or move it with the arrow keys; place ${written(place)} of ${written(of)}`;
export const moveEntryUp = (entry: string) => `Move up ${entry}`;
export const moveEntryDown = (entry: string) => `Move down ${entry}`;
export const takeEntryOut = (entry: string) => `Take out ${entry}`;

export const putBack = 'Put back';
export const oneTakenOut = (entry: string) => `Taken out: ${entry}`;
export const severalTakenOut = (count: number) => `Taken out: ${counted(count, 'entry', 'entries')}`;
