import type { Location } from 'react-router';

const STORAGE_KEY = 'parley-scroll';
/** Enough for every way back that a reader takes; the oldest are forgotten first. */
const LIMIT = 200;

let positions: Map<string, number> | null = null;

/** Notes how far down a page stood, in CSS pixels, under its entry in the history. */
export function rememberScroll(location: Location, top: number): void {
  const remembered = memory();
  const entry = entryOf(location);
  remembered.delete(entry);
  remembered.set(entry, top);
  const oldest = remembered.keys().next().value;
  if (remembered.size > LIMIT && oldest !== undefined) remembered.delete(oldest);
}

/** How far down the page stood when the reader left this entry of the history. */
export function recallScroll(location: Location): number | undefined {
  return memory().get(entryOf(location));
}

/** Keeps the positions for the next document of this tab, such as after a reload. */
export function storeScrolls(): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify([...memory()]));
  } catch {
    // Storage is blocked or full: Back then begins at the top after a reload.
  }
}

/** The entry a document was opened with has no key of its own. */
function entryOf({ key, pathname, search, hash }: Location): string {
  return key === 'default' ? pathname + search + hash : key;
}

function memory(): Map<string, number> {
  positions ??= new Map(storedPositions());
  return positions;
}

function storedPositions(): [string, number][] {
  try {
    return readScrolls(sessionStorage.getItem(STORAGE_KEY));
  } catch {
    return [];
  }
}

/** Places in pages from stored text; whatever is damaged is left out. */
export function readScrolls(text: string | null): [string, number][] {
  try {
    const stored: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPosition).slice(-LIMIT) : [];
  } catch {
    return [];
  }
}

function isPosition(value: unknown): value is [string, number] {
  return (
    Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && Number.isFinite(value[1])
  );
}
