import { create } from 'zustand';
import type { Address } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { parseAddressText } from '#model/parse-address.ts';

/** A step of a tour. */
export type TourAddress = Extract<Address, { page: 'tour' }>;

/** session storage belongs to one tab: each of a class's tabs has its own way back. */
const STORAGE_KEY = 'parley-tour';

interface TourReturn {
  /** Where the reader left a tour to explore; null if there is no tour to go back to, or no wish to. */
  step: TourAddress | null;
  /** Whether the storage of this tab has been asked. */
  asked: boolean;
}

export const useTourReturn = create<TourReturn>()(() => ({ step: null, asked: false }));

/** Notes the step that the reader is at, for the way back. */
export function rememberStep(step: TourAddress): void {
  useTourReturn.setState({ step, asked: true });
  store(formatAddress(step));
}

/** Forgets the way back. */
export function forgetStep(): void {
  useTourReturn.setState({ step: null, asked: true });
  store(null);
}

/** Asks the storage of this tab for a step, as after a reload. What does not read as one counts as none. */
export function recallStep(): void {
  if (useTourReturn.getState().asked) return;
  const address = parseAddressText(stored() ?? '/');
  useTourReturn.setState({ step: address.page === 'tour' ? address : null, asked: true });
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

function store(text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(STORAGE_KEY);
    else sessionStorage.setItem(STORAGE_KEY, text);
  } catch {
    // Storage is blocked or full: the way back lasts as long as the page.
  }
}
