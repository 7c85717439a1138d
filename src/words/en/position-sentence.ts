import type { Actor, PassageId, Position, Proposition } from '#model/collection.ts';
import { BETWEEN_ITEMS } from './punctuation.ts';
import { passageName, stancePhrase, voicePhrase } from './terms.ts';

/** "NATO opposes: Sanctions should be lifted. Passage 3, Passage 7, reported by Lavrov" */
export function sentenceOf(
  { stance, attribution }: Position,
  holder: Actor,
  proposition: Proposition,
  passages: readonly PassageId[],
  speaker: string,
): string {
  const places = passages.map(passageName).join(BETWEEN_ITEMS);
  return `${holder.name} ${stancePhrase(stance, holder)}: ${proposition.text} ${places}, ${voicePhrase(attribution, speaker)}`;
}
