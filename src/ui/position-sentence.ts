import type { Actor, Position, Proposition } from '#model/collection.ts';
import { sentenceOf } from '#words/position-sentence.ts';

interface Stated {
  position: Position;
  holder: Actor;
  proposition: Proposition;
  /** The short name of whose word it is. */
  speaker: string;
}

/** A position as one sentence, for marks without words beside them. */
export function positionSentence({ position, holder, proposition, speaker }: Stated): string {
  const passages = [...new Set(position.evidence.map(({ passage }) => passage))];
  return sentenceOf(position, holder, proposition, passages, speaker);
}
