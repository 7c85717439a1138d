/** Whether the browser draws what a run of passages holds; far from the window it puts that off. */
export function isDrawn(run: Element): boolean {
  return run.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) ?? false;
}
