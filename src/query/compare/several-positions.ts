import type { PassageId, Position } from '#model/collection.ts';
import type { Stance } from '#model/vocabulary.ts';
import type { Library } from '#query/library.ts';
import { byStatement } from './by-statement.ts';

/**
 * Why an actor has several positions on one proposition. Repeated: the same stance each time. Change: another stance
 * in another passage. Ambivalence: two stances within one passage.
 */
export type Several = 'repeated' | 'change' | 'ambivalence';

/** What several positions of one holder on one proposition are; null for none or one. */
export function severalOf(library: Library, positions: readonly Position[]): Several | null {
  if (positions.length < 2) return null;
  if (new Set(positions.map(({ stance }) => stance)).size === 1) return 'repeated';
  const torn = byStatement(library, positions).some(([, said]) => sharePassage(said));
  return torn ? 'ambivalence' : 'change';
}

function sharePassage(positions: readonly Position[]): boolean {
  const stances = new Map<PassageId, Stance>();
  for (const { stance, evidence } of positions)
    for (const { passage } of evidence) {
      const other = stances.get(passage) ?? stance;
      if (other !== stance) return true;
      stances.set(passage, stance);
    }
  return false;
}
