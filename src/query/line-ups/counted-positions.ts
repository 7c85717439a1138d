import type { LineUpsAddress } from '#model/address.ts';
import type { Position } from '#model/collection.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { topicFamily } from '#query/topic-family.ts';

/** A position with the statement that it is taken in. */
export interface HeldPosition {
  index: StatementIndex;
  position: Position;
}

/** Which positions count. */
export type Counting = Pick<LineUpsAddress, 'topic' | 'ownOnly'>;

/** The positions of all statements that count, in text order: of every voice or of one, on everything or on a topic. */
export function countedPositions(library: Library, { topic, ownOnly }: Counting): HeldPosition[] {
  const family = topic === null ? null : new Set(topicFamily(library, topic));
  return [...library.statements.values()].flatMap((index) =>
    index.statement.positions
      .filter(({ attribution }) => !ownOnly || attribution === 'own')
      .filter(({ proposition }) => family?.has(library.propositions.get(proposition)?.topic ?? '') !== false)
      .map((position) => ({ index, position })),
  );
}
