import { group, rollup } from 'd3';
import type { CompareOrder } from '#model/address.ts';
import type { Topic } from '#model/collection.ts';
import type { Library } from '#query/library.ts';
import type { RankedProposition } from '#query/ranked-propositions.ts';
import { STANDINGS, type Standing } from '#query/standing.ts';

/** Propositions under one heading: how their holders stand to each other, a topic, or all of them. */
export interface CompareGroup {
  by: Standing | Topic | null;
  /** Two or more actors take a position on them, or one has not made up its mind. */
  contested: RankedProposition[];
  /** One actor's position alone, or nobody's: what can be folded away. */
  lone: RankedProposition[];
}

/** How many propositions there are of each standing. */
export function countStandings(rows: readonly RankedProposition[]): Record<Standing, number> {
  const counts = rollup(
    rows,
    (alike) => alike.length,
    ({ standing }) => standing,
  );
  const count = (standing: Standing) => counts.get(standing) ?? 0;
  return {
    disputed: count('disputed'),
    open: count('open'),
    shared: count('shared'),
    single: count('single'),
    silent: count('silent'),
  };
}

/** Propositions in an order and under its headings, of which none is empty. */
export function groupRows(
  library: Library,
  rows: readonly RankedProposition[],
  order: CompareOrder,
): CompareGroup[] {
  switch (order) {
    case 'standing': {
      const groups = group(rows, ({ standing }) => standing);
      return STANDINGS.flatMap((standing) => folded(standing, groups.get(standing) ?? []));
    }
    case 'topic': {
      const groups = group(rows, ({ proposition }) => proposition.topic);
      return library.collection.codebook.topics.flatMap((topic) => folded(topic, groups.get(topic.id) ?? []));
    }
    case 'text': {
      const places = placesInText(library);
      const place = ({ positions: [first] }: RankedProposition) =>
        first === undefined ? Number.POSITIVE_INFINITY : (places.get(first) ?? 0);
      return folded(
        null,
        // Nobody's positions have no place; two infinities have no difference.
        rows.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b))),
      );
    }
    case 'positions':
      return folded(
        null,
        rows.toSorted((a, b) => b.positions.length - a.positions.length),
      );
  }
}

function folded(by: CompareGroup['by'], rows: readonly RankedProposition[]): CompareGroup[] {
  if (rows.length === 0) return [];
  const isLone = ({ standing }: RankedProposition) => standing === 'single' || standing === 'silent';
  return [{ by, contested: rows.filter((row) => !isLone(row)), lone: rows.filter(isLone) }];
}

/** Every position's place in the order of statements and texts, in which the model keeps them. */
function placesInText({ collection }: Library) {
  return new Map(
    collection.statements.flatMap(({ positions }) => positions).map((position, place) => [position, place]),
  );
}
