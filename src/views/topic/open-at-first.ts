import type { Selection } from '#model/address.ts';
import type { PropositionId } from '#model/collection.ts';
import type { RankedProposition } from '#query/ranked-propositions.ts';

/** About as many positions as a reader takes in before choosing. */
const AT_FIRST = 12;

/** Which propositions stand open: the disputed, the first ones up to a readable number, and the selected one. */
export function openAtFirst(
  ranked: readonly RankedProposition[],
  selection: Selection | null,
): ReadonlySet<PropositionId> {
  const open = new Set<PropositionId>();
  let shown = 0;
  for (const { proposition, standing, positions } of ranked) {
    shown += positions.length;
    const selected =
      (selection?.kind === 'proposition' && selection.id === proposition.id) ||
      (selection?.kind === 'position' && positions.some(({ id }) => id === selection.id));
    if (standing === 'disputed' || shown <= AT_FIRST || selected) open.add(proposition.id);
  }
  return open;
}
