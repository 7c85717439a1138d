import * as z from 'zod/mini';
import type { Place } from '#model/diagnostic.ts';
import { entryAt, startOf } from './find-in-tree.ts';
import type { Entry, YamlTree } from './grow-tree.ts';
import type { Report } from './report.ts';
import { reportIssues } from './report-issues.ts';

interface Unfitted<T> {
  whole: YamlTree;
  /** The file again, without some of its parts. */
  regrow: (without: ReadonlySet<object>) => YamlTree;
  schema: z.ZodMiniType<T>;
  place: (start: number) => Place;
  report: Report;
}

interface Fitted<T> {
  content: T;
  startOf(part: object, key?: string | number): number;
  keyStartOf(part: object, key: string): number;
}

type Issue = z.core.$ZodIssue;

/**
 * Leaves out what does not fit the schema until the rest does: the whole item of a list (a position, an
 * actor), or else the smallest part that can be spared. Null if that is the whole file.
 */
export function fitTree<T>({ whole, regrow, schema, place, report }: Unfitted<T>): Fitted<T> | null {
  const without = new Set<object>();
  for (let tree = whole; ; tree = regrow(without)) {
    const { content } = tree;
    if (fits(schema, content))
      return {
        content,
        startOf: (part, key) => startOf(tree, part, key),
        keyStartOf: (part, key) => tree.entries.get(part)?.get(key)?.keyStart ?? startOf(tree, part),
      };
    const issues = findIssues(schema, content);
    // Later rounds only find what is missing because its faulty content was left out.
    if (tree === whole) reportIssues({ tree, issues, schema, place, report });
    const spared = issues.flatMap((issue) => sparedEntries(tree, issue));
    if (spared.length === 0) return null;
    for (const { part } of spared) without.add(part);
  }
}

function fits<T>(schema: z.ZodMiniType<T>, content: unknown): content is T {
  return z.safeParse(schema, content).success;
}

function findIssues(schema: z.ZodMiniType, content: unknown): Issue[] {
  return z.safeParse(schema, content).error?.issues ?? [];
}

/** The parts to leave out for an issue; none if only the whole file would do. */
function sparedEntries(tree: YamlTree, issue: Issue): Entry[] {
  const { path } = issue;
  const firstItem = path.findIndex((key) => typeof key === 'number');
  const upwards = path.map((_, index) => path.slice(0, path.length - index));
  const spared =
    firstItem >= 0
      ? [entryAt(tree, path.slice(0, firstItem + 1))]
      : issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => entryAt(tree, [...path, key]))
        : [upwards.map((above) => entryAt(tree, above)).find((entry) => entry !== undefined)];
  return spared.filter((entry) => entry !== undefined);
}
