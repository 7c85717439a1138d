/** Whether the browser draws what a section holds; far from the window it puts that off. */
export function isDrawn(section: Element): boolean {
  return section.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) ?? false;
}
