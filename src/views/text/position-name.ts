import type { Account } from '#query/account.ts';
import * as words from '#words/text-position.ts';

/** A position as one phrase: "Russia supports: Investigate at once, stated by Lavrov". */
export function positionName({ position, holder, proposition, speaker }: Account): string {
  return words.positionName(position, holder, proposition.label, speaker);
}
