import type { Address, Selection } from '#model/address.ts';
import type { PropositionId } from '#model/collection.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import type { TopicGraph } from '#query/topic-graph.ts';

/** What every part of the panel is drawn from. */
export interface PanelProps {
  index: StatementIndex;
  graph: TopicGraph;
  /** The address of this picture with something else selected. */
  at: (selection: Selection | null) => Address;
}

/** The propositions of a picture as links into it. */
export function toProposition({ at }: Pick<PanelProps, 'at'>): (id: PropositionId) => Address {
  return (id) => at({ kind: 'proposition', id });
}
