import { create } from 'zustand';
import { requestText } from '#model/parse-address.ts';

const STORAGE_KEY = 'parley-finds';
const KEPT = 8;

/** What the reader has found on this machine, the latest first; it goes nowhere else. */
export const useRecentFinds = create<{ requests: readonly string[] }>()(() => ({ requests: [] }));

/** Reads what is kept, also by other windows. Where the browser stores nothing, what is known stays. */
export function recallFinds(): void {
  try {
    useRecentFinds.setState({ requests: readFinds(localStorage.getItem(STORAGE_KEY)) });
  } catch {
    // Storage is blocked: the finds last as long as the page.
  }
}

/** Keeps a request that led somewhere. */
export function rememberFind(request: string): void {
  const text = requestText(request);
  if (text === '') return;
  // Another window may have found something since.
  recallFinds();
  const { requests } = useRecentFinds.getState();
  keep([text, ...requests.filter((each) => each !== text)].slice(0, KEPT));
}

export function forgetFinds(): void {
  keep([]);
}

/** Requests from stored text; whatever is damaged is left out. */
export function readFinds(stored: string | null): string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(value)) return [];
    const texts = value.filter((each) => typeof each === 'string').map(requestText);
    return [...new Set(texts.filter((text) => text !== ''))].slice(0, KEPT);
  } catch {
    return [];
  }
}

function keep(requests: readonly string[]): void {
  useRecentFinds.setState({ requests });
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(requests));
  } catch {
    // Storage is blocked or full: the finds last as long as the page.
  }
}
