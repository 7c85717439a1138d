import type { Actor, Position } from '#model/collection.ts';
import type { Attribution } from '#model/vocabulary.ts';
import { accountPhrase, counted, stancePhrase } from './terms.ts';

/** "Russia supports: Investigate at once, stated by Lavrov" */
export const positionName = (
  { stance, attribution }: Position,
  holder: Actor,
  label: string,
  speaker: string,
): string =>
  `${holder.name} ${stancePhrase(stance, holder)}: ${label}, ${accountPhrase(attribution, speaker)}`;

/** After a holder and a stance: ", according to Lavrov". */
export const onWhoseWord = (attribution: Attribution, speaker: string): string =>
  `, ${accountPhrase(attribution, speaker)}`;

export const positions = (count: number): string => counted(count, 'position');

export const itsWords = 'Its words';

export const moreOnThis = 'More on this position';

export const showOnTable = 'Show on the table';

/** What is cited or pinned. */
export const thisPosition = 'this position';

/** "2 of 3 on these words" */
export const placeAmong = (at: number, of: number): string => `${at} of ${of} on these words`;

export const positionsOnWords = 'Positions on these words';
