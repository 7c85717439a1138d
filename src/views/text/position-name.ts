import type { Account } from '#query/account.ts';
import { STANCE_PHRASE, voicePhrase } from '#ui/words.ts';

/** A position as one phrase: "Russia supports: Investigate at once, stated by Lavrov". */
export function positionName({ position, holder, proposition, speaker }: Account): string {
  const { stance, attribution } = position;
  return `${holder.name} ${STANCE_PHRASE[stance]}: ${proposition.label}, ${voicePhrase(attribution, speaker)}`;
}
