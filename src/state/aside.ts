/**
 * Keeps aside what was stored and could not be read whole, so that it is never written over; the same text once.
 * Throws where there is no room for it.
 */
export function keepAside(prefix: string, text: string): void {
  if (keysAside(prefix).some((key) => localStorage.getItem(key) === text)) return;
  localStorage.setItem(`${prefix}-${new Date().toISOString()}`, text);
}

/** Where texts are kept aside that begin so. */
export function keysAside(prefix: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}

/** A text that is kept aside, or null where there is none. */
export function readAside(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
