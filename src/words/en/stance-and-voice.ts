import type { Actor, Position } from '#model/collection.ts';
import { stancePhrase, voicePhrase } from './terms.ts';

/** What is said of a holder between its name and the proposition: "opposes, reported by Lavrov". */
export function stanceAndVoice(
  { stance, attribution }: Pick<Position, 'stance' | 'attribution'>,
  holder: Pick<Actor, 'plural'>,
  speaker: string,
): string {
  return `${stancePhrase(stance, holder)}, ${voicePhrase(attribution, speaker)}`;
}
