import type { Position, PositionId } from '#model/collection.ts';
import { readingOf } from './reading.ts';
import type { StatementIndex } from './statement-index.ts';

/**
 * The positions whose evidence shares words with that of one position, and itself, in text order.
 * A position whose words are its own stands alone.
 */
export function overlapping(index: StatementIndex, position: Position): PositionId[] {
  const near = position.evidence.flatMap(({ passage }) => index.positionsByPassage.get(passage) ?? []);
  const shared = new Set(near.filter((other) => shareWords(position, other)).map(({ id }) => id));
  return readingOf(index).positions.filter((id) => shared.has(id));
}

function shareWords(one: Position, other: Position): boolean {
  return one.evidence.some(({ passage, start, end }) =>
    other.evidence.some((quote) => quote.passage === passage && quote.start < end && start < quote.end),
  );
}
