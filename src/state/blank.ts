import { create } from 'zustand';

/** Whether the screen is blanked, so that the class looks at the teacher and not at the wall. */
export const useBlank = create<{ blank: boolean }>()(() => ({ blank: false }));

export function setBlank(blank: boolean): void {
  useBlank.setState({ blank });
}

/** Blanks the screen, or brings it back. */
export function turnBlank(): void {
  setBlank(!useBlank.getState().blank);
}
