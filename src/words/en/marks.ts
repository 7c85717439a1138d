import type { Stance } from '#model/vocabulary.ts';
import { STANCE_LABEL } from './terms.ts';

/** "3 supports, 1 opposes" */
export function countsOf(counts: readonly (readonly [Stance, number])[]): string {
  return counts.map(([stance, count]) => `${count} ${STANCE_LABEL[stance]}`).join(', ');
}
