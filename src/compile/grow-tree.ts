import { isAlias, isCollection, isMap, isNode, isScalar, type Node, type Pair } from 'yaml';

/** Where one item of a list, or one key with its value, stands in a YAML file. */
export interface Entry {
  /** The part of the file that holds it; known by identity, so that it can be left out. */
  part: object;
  keyStart: number;
  start: number;
}

/** A YAML file as plain data that remembers where everything stands. */
export interface YamlTree {
  content: unknown;
  starts: ReadonlyMap<object, number>;
  entries: ReadonlyMap<object, ReadonlyMap<string | number, Entry>>;
  problems: YamlProblem[];
}

export interface YamlProblem {
  code: 'yaml-syntax' | 'duplicate-key' | 'unknown-key';
  start: number;
  message: string;
  remedy: string;
}

/** Lists and groups within one another; nobody writes more, and each reader of them calls itself for each. */
export const DEEPEST = 200;
/** A few aliases save typing; thousands of values through aliases are an attack. */
const MOST_VALUES_THROUGH_ALIASES = 10_000;

const TWICE = {
  code: 'duplicate-key',
  message: 'stands twice here.',
  remedy: 'Join the two, or take one out.',
} as const;

// JavaScript gives this name a meaning of its own.
const NO_NAME = {
  code: 'unknown-key',
  message: 'cannot be used as a name.',
  remedy: 'Take it out.',
} as const;

// In {note: one, two} the second word is a key that nobody meant.
const NO_VALUE = {
  code: 'yaml-syntax',
  message: 'is read as a key without a value.',
  remedy: 'Put text with a comma in quotes.',
} as const;

/**
 * Turns a parsed file into plain data without the parts to be left out. An empty value counts as not
 * written; a repeated key and an alias to nothing are problems, and the first of two keys stands.
 */
export function growTree(contents: Node | null, leftOut: ReadonlySet<object>): YamlTree {
  const starts = new Map<object, number>();
  const entries = new Map<object, Map<string | number, Entry>>();
  const problems: YamlProblem[] = [];
  const anchored = new Map<string, Node>();
  const open = new Set<Node>();
  let throughAliases = 0;

  function plain(node: Node | null, aliased: boolean): unknown {
    if (node === null) return null;
    if (aliased && ++throughAliases > MOST_VALUES_THROUGH_ALIASES) return null;
    if (isAlias(node)) {
      const target = anchored.get(node.source);
      if (target !== undefined && !open.has(target)) return plain(target, true);
      problems.push({
        code: 'yaml-syntax',
        start: startOf(node),
        message: `*${node.source} refers to nothing above it.`,
        remedy: `Mark what is meant with &${node.source}, or write it out.`,
      });
      return undefined;
    }
    if ('anchor' in node && node.anchor !== undefined) anchored.set(node.anchor, node);
    if (isScalar(node)) return node.value;
    if (!isCollection(node)) return null;
    // Aliases can lie deeper than what is written.
    if (open.size > DEEPEST) throughAliases = MOST_VALUES_THROUGH_ALIASES + 1;
    if (open.size > DEEPEST) return null;
    open.add(node);
    const value = isMap(node) ? record(node.items, node, aliased) : list(node.items, node, aliased);
    open.delete(node);
    return value;
  }

  function list(items: unknown[], node: Node, aliased: boolean): unknown[] {
    const values: unknown[] = [];
    const places = new Map<string | number, Entry>();
    for (const item of items) {
      if (!isNode(item) || leftOut.has(item)) continue;
      const start = startOf(item);
      const value = plain(item, aliased);
      if (value === undefined) continue;
      places.set(values.length, { part: item, keyStart: start, start });
      values.push(value);
    }
    starts.set(values, startOf(node));
    entries.set(values, places);
    return values;
  }

  function record(pairs: Pair[], node: Node, aliased: boolean): object {
    const values = new Map<string, unknown>();
    const places = new Map<string | number, Entry>();
    for (const pair of pairs) {
      if (!isScalar(pair.key) || leftOut.has(pair)) continue;
      const key = String(pair.key.value);
      const keyStart = startOf(pair.key);
      const problem = problemOf(key, pair, values);
      if (problem !== null) {
        problems.push({ ...problem, start: keyStart, message: `“${key}” ${problem.message}` });
        continue;
      }
      const valueNode = isNode(pair.value) ? pair.value : null;
      const value = plain(valueNode, aliased);
      if (value === null || value === undefined) continue;
      values.set(key, value);
      places.set(key, { part: pair, keyStart, start: valueNode === null ? keyStart : startOf(valueNode) });
    }
    const object = Object.fromEntries(values);
    starts.set(object, startOf(node));
    entries.set(object, places);
    return object;
  }

  const content = plain(contents, false);
  if (throughAliases > MOST_VALUES_THROUGH_ALIASES)
    problems.push({
      code: 'yaml-syntax',
      start: 0,
      message: 'The aliases (*name) of this file stand for too much.',
      remedy: 'Write the values out.',
    });
  return { content, starts, entries, problems };
}

function problemOf(key: string, pair: Pair, earlier: ReadonlyMap<string, unknown>) {
  if (key === '__proto__') return NO_NAME;
  if (earlier.has(key)) return TWICE;
  return pair.value === null ? NO_VALUE : null;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}
