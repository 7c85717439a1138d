import type { Actor, ActorId } from '#model/collection.ts';
import type { Library } from '#query/library.ts';
import type { RankedProposition } from '#query/ranked-propositions.ts';
import { inAlphabet } from '#words/locale.ts';

/** An actor as the heading of a column, with its weight among the propositions compared. */
export interface CompareColumn {
  actor: Actor;
  positions: number;
  /** On how many disputed propositions it takes a position. */
  disputes: number;
}

/**
 * Everybody with a position on the propositions compared: the chosen first, in their order; then those in disputes,
 * then the others, most positions first.
 */
export function compareColumns(
  library: Library,
  rows: readonly RankedProposition[],
  chosen: readonly ActorId[],
): CompareColumn[] {
  const columns = new Map<ActorId, CompareColumn>();
  for (const id of chosen) {
    const actor = library.actors.get(id);
    if (actor !== undefined) columns.set(id, { actor, positions: 0, disputes: 0 });
  }
  for (const { standing, positions } of rows) {
    const disputants = new Set<ActorId>();
    for (const { holder } of positions) {
      const actor = library.actors.get(holder);
      if (actor === undefined) continue;
      const column = columns.get(holder) ?? { actor, positions: 0, disputes: 0 };
      column.positions += 1;
      if (standing === 'disputed' && !disputants.has(holder)) column.disputes += 1;
      disputants.add(holder);
      columns.set(holder, column);
    }
  }
  const place = ({ actor }: CompareColumn) => {
    const at = chosen.indexOf(actor.id);
    return at < 0 ? chosen.length : at;
  };
  return [...columns.values()].sort(
    (a, b) =>
      place(a) - place(b) ||
      Number(b.disputes > 0) - Number(a.disputes > 0) ||
      b.positions - a.positions ||
      b.disputes - a.disputes ||
      inAlphabet(a.actor.name, b.actor.name),
  );
}
