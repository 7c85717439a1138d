import type { Basket, Entry } from './basket.ts';
import { BASKET_FORMAT, BASKET_VERSION } from './read-basket.ts';

/**
 * A basket as text that readBasket reads again; laid out for the eye where `spaced`. Baskets that say the same are
 * written the same, so that tabs can tell whether they agree.
 */
export function writeBasket({ entries, removed }: Basket, { spaced = false } = {}): string {
  const written = {
    format: BASKET_FORMAT,
    version: BASKET_VERSION,
    entries: entries.map(plainEntry),
    removed: Object.fromEntries(Object.entries(removed).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return JSON.stringify(written, null, spaced ? 2 : undefined);
}

/** An entry as text; the same for entries that say the same. */
export function writeEntry(entry: Entry): string {
  return JSON.stringify(plainEntry(entry));
}

/** An entry with its keys in their order. */
function plainEntry(entry: Entry): Entry {
  const { id, order, created, changed } = entry;
  if (entry.kind === 'heading') return { kind: entry.kind, text: entry.text, id, order, created, changed };
  const { kind, statement, position, note } = entry;
  const quotes = entry.quotes.map(({ passage, start, end, quote }) => ({ passage, start, end, quote }));
  return { kind, statement, position, quotes, note, id, order, created, changed };
}
