import type { Selection } from '#model/address.ts';
import type { PassageId, Position, PositionId } from '#model/collection.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';
import { positionsInFamily } from './topic-family.ts';
import { topicPassages } from './topic-passages.ts';

/** What a selection brings into focus in a picture of the statement. */
export interface Lit {
  passages: ReadonlySet<PassageId>;
  positions: ReadonlySet<PositionId>;
}

/** What a selection lights, or null if it names nothing that the statement has. */
export function litBy(library: Library, index: StatementIndex, { kind, id }: Selection): Lit | null {
  switch (kind) {
    case 'topic':
      return library.topics.has(id)
        ? lit(
            positionsInFamily(library, index, id),
            topicPassages(library, index, id).map(({ passage }) => passage.id),
          )
        : null;
    case 'actor':
      return library.actors.has(id)
        ? lit(
            index.positionsByHolder.get(id) ?? [],
            (index.mentionsByActor.get(id) ?? []).map(({ passage }) => passage),
          )
        : null;
    case 'passage':
      return index.passages.has(id) ? lit(index.positionsByPassage.get(id) ?? [], [id], false) : null;
    case 'proposition':
      return library.propositions.has(id) ? lit(index.positionsByProposition.get(id) ?? [], []) : null;
    case 'position': {
      const position = index.positions.get(id);
      return position === undefined ? null : lit([position], []);
    }
  }
}

function lit(positions: readonly Position[], passages: readonly PassageId[], withEvidence = true): Lit {
  const evidence = withEvidence ? positions.flatMap((position) => position.evidence) : [];
  return {
    passages: new Set([...passages, ...evidence.map(({ passage }) => passage)]),
    positions: new Set(positions.map(({ id }) => id)),
  };
}
