import type { Position, Proposition } from '#model/collection.ts';
import { STANDINGS, type Standing, standingOf } from './standing.ts';
import type { StatementIndex } from './statement-index.ts';

/** A proposition with everyone's positions on it that are looked at, in text order. */
export interface RankedProposition {
  proposition: Proposition;
  standing: Standing;
  positions: Position[];
}

/** Propositions by how contested they are in one statement, then by how many positions they have. */
export function rankPropositions(
  { positionsByProposition }: StatementIndex,
  propositions: readonly Proposition[],
): RankedProposition[] {
  return rankByPositions(propositions, ({ id }) => positionsByProposition.get(id) ?? []);
}

/** Propositions by how contested they are among given positions, then by how many there are on each. */
export function rankByPositions(
  propositions: readonly Proposition[],
  positionsOn: (proposition: Proposition) => Position[],
): RankedProposition[] {
  return propositions
    .map((proposition) => {
      const positions = positionsOn(proposition);
      return { proposition, standing: standingOf(positions), positions };
    })
    .sort(
      (a, b) =>
        STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
        b.positions.length - a.positions.length,
    );
}
