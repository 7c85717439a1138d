import { create } from 'zustand';
import type { Selection } from '#model/address.ts';

/** What the reader points at in a picture or beside it, without having selected it. */
interface Pointing {
  at: Selection | null;
  /** Where on screen, in pixels of the window; null beside the picture, where words stand already. */
  place: { x: number; y: number } | null;
}

const NOWHERE: Pointing = { at: null, place: null };

export const usePointing = create<Pointing>()(() => NOWHERE);

export function pointAt(at: Selection, place: Pointing['place'] = null): void {
  usePointing.setState({ at, place });
}

export function pointAway(): void {
  if (usePointing.getState().at !== null) usePointing.setState(NOWHERE);
}
