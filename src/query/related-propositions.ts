import type { ActorId, Proposition } from '#model/collection.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';

/** Another proposition, and what it has to do with the one in question. */
export interface RelatedProposition {
  proposition: Proposition;
  sameTopic: boolean;
  /** Who takes a position on both. */
  holders: ActorId[];
  /** In how many passages positions on both are taken. */
  passages: number;
}

/**
 * Propositions related to one in a statement: of the same topic, with the same holders, or in the same passages. Those
 * that share most come first: topic, passages (up to two) and holders beyond the first count alike.
 */
export function relatedPropositions(
  library: Library,
  { positionsByProposition }: StatementIndex,
  proposition: Proposition,
): RelatedProposition[] {
  const traits = ({ id }: Proposition) => {
    const positions = positionsByProposition.get(id) ?? [];
    return {
      holders: new Set(positions.map(({ holder }) => holder)),
      passages: new Set(positions.flatMap(({ evidence }) => evidence.map(({ passage }) => passage))),
    };
  };
  const here = traits(proposition);
  return library.collection.codebook.propositions
    .filter(({ id }) => id !== proposition.id && positionsByProposition.has(id))
    .map((other): RelatedProposition => {
      const there = traits(other);
      return {
        proposition: other,
        sameTopic: other.topic === proposition.topic,
        holders: [...here.holders].filter((holder) => there.holders.has(holder)),
        passages: [...here.passages].filter((passage) => there.passages.has(passage)).length,
      };
    })
    .map((related) => ({ related, weight: weightOf(related) }))
    .filter(({ weight }) => weight >= 1)
    .sort((a, b) => b.weight - a.weight)
    .map(({ related }) => related);
}

/** One holder alone relates nothing: who speaks most speaks of everything. */
function weightOf({ sameTopic, holders, passages }: RelatedProposition): number {
  return (sameTopic ? 1 : 0) + Math.min(2, passages) + Math.max(0, holders.length - 1);
}
