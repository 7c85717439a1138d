import { create } from 'zustand';
import type { Citable } from '#model/citable.ts';

interface Citing {
  /** What the reader is about to cite; null while there is nothing. */
  citable: Citable | null;
  /** Whether the browser has just refused to copy, so that the reader has to do it. */
  blocked: boolean;
}

export const useCiting = create<Citing>()(() => ({ citable: null, blocked: false }));

/** Opens the ways to cite it. */
export function cite(citable: Citable, blocked = false): void {
  useCiting.setState({ citable, blocked });
}

export function stopCiting(): void {
  useCiting.setState({ citable: null, blocked: false });
}
