import type { Actor, Position } from '#model/collection.ts';
import type { Several } from '#query/compare/several-positions.ts';
import { passageName, stancePhrase, voicePhrase } from '#words/terms.ts';

/** What several positions of one actor on one proposition are called. */
export const SEVERAL_WORDS: Record<Several, string> = {
  repeated: 'said more than once',
  change: 'a change within the statement',
  ambivalence: 'ambivalent: two stances in one passage',
};

/** What a cell says: "supports, stated by Lavrov" or "supports, then is undecided, reported by Lavrov". */
export function cellWords(holder: Actor, positions: readonly Position[], speaker: string): string {
  const stances = distinct(positions.map(({ stance }) => stancePhrase(stance, holder)));
  const voices = distinct(positions.map(({ attribution }) => voicePhrase(attribution, speaker)));
  return `${stances.join(', then ')}, ${voices.join(' and ')}`;
}

/** Several positions of an actor in text order: "supports in passage 23, is undecided in passage 24". */
export function severalSentence(holder: Actor, positions: readonly Position[]): string {
  return positions
    .map(({ stance, evidence: [first] }) =>
      first === undefined
        ? stancePhrase(stance, holder)
        : `${stancePhrase(stance, holder)} in ${passageName(first.passage).toLowerCase()}`,
    )
    .join(', ');
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
