import type { CompareAddress } from '#model/address.ts';
import type { Position } from '#model/collection.ts';
import type { Library } from '#query/library.ts';
import type { RankedProposition } from '#query/ranked-propositions.ts';
import { topicFamily } from '#query/topic-family.ts';
import { countPropositions } from './counted-propositions.ts';

/** What narrows a comparison. */
export type CompareFilter = Pick<
  CompareAddress,
  'topic' | 'actors' | 'stances' | 'attributions' | 'disputed'
>;

/**
 * The propositions that a filter leaves. The voices say which positions count at all; topic, actors, stances and
 * dispute only choose among propositions, on which everybody who counts then stays in sight.
 */
export function compareRows(library: Library, filter: CompareFilter): RankedProposition[] {
  const { topic, attributions, disputed } = filter;
  const family = topic === null ? null : new Set(topicFamily(library, topic));
  const seeksPositions = filter.actors.length > 0 || filter.stances.length > 0;
  return countPropositions(library, attributions).filter(
    ({ proposition, standing, positions }) =>
      (family === null || family.has(proposition.topic)) &&
      (!disputed || standing === 'disputed') &&
      (!seeksPositions || positions.some((position) => isSought(filter, position))),
  );
}

/** Whether a position is one that the chosen actors hold, and of a chosen stance. */
export function isSought(
  { actors, stances }: Pick<CompareFilter, 'actors' | 'stances'>,
  { holder, stance }: Position,
): boolean {
  return (
    (actors.length === 0 || actors.includes(holder)) && (stances.length === 0 || stances.includes(stance))
  );
}
