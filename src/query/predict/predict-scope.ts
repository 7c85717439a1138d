import type { PredictAddress } from '#model/address.ts';
import type { Passage, Position, Proposition, Topic } from '#model/collection.ts';
import type { Hideable } from '#model/vocabulary.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { topicFamily } from '#query/topic-family.ts';

/** Which positions are predicted, and what of them is hidden. */
export interface PredictScope {
  topic: Topic | null;
  passage: Passage | null;
  proposition: Proposition | null;
  hidden: Hideable;
  /** What can be hidden: not the topic where it is what the positions were chosen by. */
  hideable: readonly Hideable[];
  positions: readonly Position[];
}

/** What an address asks to predict; names that the statement does not have count as none, and none chooses nothing. */
export function predictScope(library: Library, index: StatementIndex, address: PredictAddress): PredictScope {
  const topic = library.topics.get(address.topic ?? '') ?? null;
  const passage = index.passages.get(address.passage ?? '') ?? null;
  const proposition = library.propositions.get(address.proposition ?? '') ?? null;
  const nothing = topic === null && passage === null && proposition === null;
  const family = topic === null ? null : new Set(topicFamily(library, topic.id));
  const hideable: Hideable[] =
    topic === null && proposition === null ? ['stances', 'holders', 'topics'] : ['stances', 'holders'];
  const positions = nothing
    ? []
    : index.statement.positions.filter(
        (position) =>
          (family === null || family.has(library.propositions.get(position.proposition)?.topic ?? '')) &&
          (passage === null || position.evidence.some((quote) => quote.passage === passage.id)) &&
          (proposition === null || position.proposition === proposition.id),
      );
  return {
    topic,
    passage,
    proposition,
    hidden: hideable.includes(address.hidden) ? address.hidden : 'stances',
    hideable,
    positions,
  };
}
