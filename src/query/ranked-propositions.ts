import type { Position, Proposition } from '#model/collection.ts';
import { STANDINGS, type Standing, standingOf } from './standing.ts';
import type { StatementIndex } from './statement-index.ts';

/** A proposition with everyone's positions on it in one statement, in text order. */
export interface RankedProposition {
  proposition: Proposition;
  standing: Standing;
  positions: Position[];
}

/** Propositions by how contested they are, then by how many positions they have. */
export function rankPropositions(
  { positionsByProposition }: StatementIndex,
  propositions: readonly Proposition[],
): RankedProposition[] {
  return propositions
    .map((proposition) => {
      const positions = positionsByProposition.get(proposition.id) ?? [];
      return { proposition, standing: standingOf(positions), positions };
    })
    .sort(
      (a, b) =>
        STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
        b.positions.length - a.positions.length,
    );
}
