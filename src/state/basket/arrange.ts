import type { Basket, Entry, Pinnable } from '#model/basket.ts';
import { inOrder } from './in-order.ts';

/** What an entry is before the basket gives it a place and a time. */
type NewEntry = (Pinnable & { note: string }) | { kind: 'heading'; id: string; text: string };

/** Puts something in at the end; what is there already stays as it is. */
export function withNew(basket: Basket, entry: NewEntry, now: number): Basket {
  if (basket.entries.some(({ id }) => id === entry.id)) return basket;
  const order = Math.floor(basket.entries.at(-1)?.order ?? -1) + 1;
  const created = new Date(now).toISOString();
  return withEntries(basket, [{ ...entry, order, created, changed: 0 }], now);
}

/** Puts entries in or back, each where it says, in place of those with the same id. */
export function withEntries(basket: Basket, entries: readonly Entry[], now: number): Basket {
  const ids = new Set(entries.map(({ id }) => id));
  const others = basket.entries.filter(({ id }) => !ids.has(id));
  const put = entries.map((entry) => ({ ...entry, changed: timeAfter(basket, entry, now) }));
  return { ...basket, entries: [...others, ...put].sort(inOrder) };
}

/** Takes entries out, and notes when. */
export function withoutEntries(basket: Basket, ids: ReadonlySet<string>, now: number): Basket {
  const gone = basket.entries.filter(({ id }) => ids.has(id));
  const removed = Object.fromEntries(gone.map((entry) => [entry.id, Math.max(now, entry.changed)]));
  return {
    entries: basket.entries.filter(({ id }) => !ids.has(id)),
    removed: { ...basket.removed, ...removed },
  };
}

/** Moves an entry so that it is the one at `to`, counting from 0; only what must change its order does. */
export function withMoved(basket: Basket, id: string, to: number, now: number): Basket {
  const entry = basket.entries.find((one) => one.id === id);
  if (entry === undefined || basket.entries.indexOf(entry) === to) return basket;
  const others = basket.entries.filter((one) => one.id !== id);
  const before = others[to - 1]?.order ?? (others[to]?.order ?? 0) - 2;
  const after = others[to]?.order ?? before + 2;
  const order = (before + after) / 2;
  if (before < order && order < after) return withEntries(basket, [{ ...entry, order }], now);
  const all = [...others.slice(0, to), entry, ...others.slice(to)];
  return withEntries(
    basket,
    all.map((one, i) => ({ ...one, order: i })),
    now,
  );
}

/** Later than whatever is known of the entry, even where a clock was put back. */
function timeAfter({ entries, removed }: Basket, { id, changed }: Entry, now: number): number {
  const known = entries.find((entry) => entry.id === id)?.changed ?? 0;
  return Math.max(now, changed + 1, known + 1, (Object.hasOwn(removed, id) ? (removed[id] ?? 0) : 0) + 1);
}
