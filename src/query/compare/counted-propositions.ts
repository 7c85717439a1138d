import type { Position } from '#model/collection.ts';
import type { Attribution } from '#model/vocabulary.ts';
import type { Library } from '#query/library.ts';
import { type RankedProposition, rankByPositions } from '#query/ranked-propositions.ts';

const counted = new WeakMap<Library, Map<string, RankedProposition[]>>();

/**
 * Every proposition of the collection with the positions that count when only these voices do, and how its holders
 * then stand to each other. With no voice chosen all count. Reckoned once for each collection and choice of voices.
 */
export function countPropositions(
  library: Library,
  attributions: readonly Attribution[],
): RankedProposition[] {
  const byVoices = counted.get(library) ?? new Map<string, RankedProposition[]>();
  counted.set(library, byVoices);
  const voices = attributions.toSorted().join();
  const known = byVoices.get(voices) ?? rankHeard(library, attributions);
  byVoices.set(voices, known);
  return known;
}

function rankHeard(library: Library, attributions: readonly Attribution[]): RankedProposition[] {
  const counts = ({ attribution }: Position) =>
    attributions.length === 0 || attributions.includes(attribution);
  const indexes = [...library.statements.values()];
  return rankByPositions(library.collection.codebook.propositions, ({ id }) =>
    indexes.flatMap((index) => (index.positionsByProposition.get(id) ?? []).filter(counts)),
  );
}
