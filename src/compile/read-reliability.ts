import type { CodingSource } from '#model/coding-schema.ts';
import type { Statement } from '#model/collection.ts';

/** How far two codings agreed, with its keys in the model's order. */
export function readReliability(written: CodingSource['reliability']): Statement['reliability'] {
  if (written === undefined) return null;
  const { coders, topics, positions } = written;
  const { first, second, sameWords, sameStance, sameHolder, sameProposition } = positions;
  return {
    coders,
    topics: topics.map(({ scope, units, agreed, alpha }) => ({ scope, units, agreed, alpha })),
    positions: { first, second, sameWords, sameStance, sameHolder, sameProposition },
  };
}
