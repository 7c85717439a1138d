import { group } from 'd3';
import type { RankedProposition } from '#query/ranked-propositions.ts';
import { STANDINGS, type Standing } from '#query/standing.ts';

/** Ranked propositions by how contested they are; groups without any are left out. */
export function groupByStanding(ranked: readonly RankedProposition[]): [Standing, RankedProposition[]][] {
  const groups = group(ranked, ({ standing }) => standing);
  return STANDINGS.flatMap((standing): [Standing, RankedProposition[]][] => {
    const found = groups.get(standing);
    return found === undefined ? [] : [[standing, found]];
  });
}
