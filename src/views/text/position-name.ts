import type { Account } from '#query/account.ts';
import { accountPhrase, stancePhrase } from '#words/terms.ts';

/** A position as one phrase: "Russia supports: Investigate at once, stated by Lavrov". */
export function positionName({ position, holder, proposition, speaker }: Account): string {
  const { stance, attribution } = position;
  return `${holder.name} ${stancePhrase(stance, holder)}: ${proposition.label}, ${accountPhrase(attribution, speaker)}`;
}
