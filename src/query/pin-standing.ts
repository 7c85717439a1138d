import type { Pin } from '#model/basket.ts';
import type { Library } from './library.ts';

/**
 * How a pin stands to the collection as it is now: the coding may have changed since, and the pin keeps what was
 * pinned. In order: everything is as it was, the position is coded otherwise, the words are gone from their place,
 * the statement is gone.
 */
export type PinStanding = 'as-pinned' | 'recoded' | 'words-gone' | 'statement-gone';

/** Whether a pin's words still stand at their place, and still carry the position that they did. */
export function pinStanding(library: Library, { statement, quotes, position }: Pin): PinStanding {
  const index = library.statements.get(statement);
  if (index === undefined) return 'statement-gone';
  const stands = quotes.every(
    ({ passage, start, end, quote }) => index.passages.get(passage)?.text.slice(start, end) === quote,
  );
  if (!stands) return 'words-gone';
  if (position === null) return 'as-pinned';
  const evidence = index.positions.get(position)?.evidence ?? [];
  const carries = quotes.every((pinned) =>
    evidence.some(
      ({ passage, start, end }) => passage === pinned.passage && start === pinned.start && end === pinned.end,
    ),
  );
  return carries ? 'as-pinned' : 'recoded';
}
