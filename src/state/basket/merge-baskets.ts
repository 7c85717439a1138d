import type { Basket, Entry } from '#model/basket.ts';
import { writeEntry } from '#model/write-basket.ts';
import { inOrder } from './in-order.ts';

/**
 * Two versions of a basket as one, so that nothing put into either is lost: of an entry that both have, the one
 * changed later; of one taken out, nothing, unless it was changed or put back after that. The order of merging
 * does not count, and merging twice changes nothing.
 */
export function mergeBaskets(a: Basket, b: Basket): Basket {
  const entries = new Map<string, Entry>();
  for (const entry of [...a.entries, ...b.entries]) {
    const other = entries.get(entry.id);
    if (other === undefined || isLater(entry, other)) entries.set(entry.id, entry);
  }
  // A map, since an id may be a word that means something to every object, such as “constructor”.
  const removed = new Map(Object.entries(a.removed));
  for (const [id, when] of Object.entries(b.removed))
    removed.set(id, Math.max(when, removed.get(id) ?? when));
  const left = [...entries.values()].filter(({ id, changed }) => changed > (removed.get(id) ?? -Infinity));
  return { entries: left.sort(inOrder), removed: Object.fromEntries(removed) };
}

/** Versions of one moment are told apart by what they say, so that every tab settles on the same. */
function isLater(entry: Entry, other: Entry): boolean {
  return (
    entry.changed > other.changed ||
    (entry.changed === other.changed && writeEntry(entry) > writeEntry(other))
  );
}
