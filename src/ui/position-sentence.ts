import type { Actor, Position, Proposition } from '#model/collection.ts';
import { passageName, stancePhrase, voicePhrase } from '#words/terms.ts';

interface Stated {
  position: Position;
  holder: Actor;
  proposition: Proposition;
  /** The short name of whose word it is. */
  speaker: string;
}

/** A position as one sentence, for marks without words beside them. */
export function positionSentence({ position, holder, proposition, speaker }: Stated): string {
  const { stance, attribution, evidence } = position;
  const passages = [...new Set(evidence.map(({ passage }) => passageName(passage)))];
  return `${holder.name} ${stancePhrase(stance, holder)}: ${proposition.text} ${passages.join(', ')}, ${voicePhrase(attribution, speaker)}`;
}
