import type { Entry, YamlTree } from './grow-tree.ts';
import { valueAt } from './value-at.ts';

/** The entry at a path, if anything is written there. */
export function entryAt(tree: YamlTree, path: readonly PropertyKey[]): Entry | undefined {
  const owner = valueAt(tree.content, path.slice(0, -1));
  const key = path.at(-1);
  if (!isPart(owner) || key === undefined || typeof key === 'symbol') return undefined;
  return tree.entries.get(owner)?.get(key);
}

/** Where a part stands, or what stands under a key of it. */
export function startOf(tree: YamlTree, part: object, key?: string | number): number {
  const entry = key === undefined ? undefined : tree.entries.get(part)?.get(key);
  return entry?.start ?? tree.starts.get(part) ?? 0;
}

/** Whether a value has entries of its own. */
export function isPart(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
