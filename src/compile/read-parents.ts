import type { Place } from '#model/diagnostic.ts';
import type { Names } from './names.ts';
import type { Report } from './report.ts';

/** An item that may belong to another of its kind: a topic to a wider one, an actor to the one it is part of. */
export interface Child {
  id: string;
  parent: string;
  at: Place;
}

/** Whom each belongs to, without unknown parents and without circles; both are reported and cut. */
export function readParents(children: readonly Child[], names: Names, report: Report): Map<string, string> {
  const known = new Map(
    children.filter(({ parent, at }) => names.knows(parent, at)).map((one) => [one.id, one]),
  );
  const parents = new Map<string, string>();
  const settled = new Set<string>();
  for (const first of known.values()) {
    const way: string[] = [];
    for (
      let next: Child | undefined = first;
      next !== undefined && !settled.has(next.id);
      next = known.get(next.parent)
    ) {
      way.push(next.id);
      settled.add(next.id);
      const start = way.indexOf(next.parent);
      if (start < 0) parents.set(next.id, next.parent);
      else
        report.error(
          'circular-parent',
          next.at,
          `“${next.id}” belongs to itself: ${[...way.slice(start), next.parent].join(' → ')}.`,
          'Take out one of the links.',
        );
    }
  }
  return parents;
}
