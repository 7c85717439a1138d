import type { Actor, Position } from '#model/collection.ts';
import { stancePhrase, voicePhrase } from './terms.ts';

/** How a holder stands and whose voice says so: "supports on a condition, reported by Lavrov". */
export function stanceAndVoice(
  { stance, attribution }: Pick<Position, 'stance' | 'attribution'>,
  holder: Pick<Actor, 'plural'>,
  speaker: string,
): string {
  return `${stancePhrase(stance, holder)}, ${voicePhrase(attribution, speaker)}`;
}
