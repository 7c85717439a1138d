/**
 * Whether each ribbon is one stop for Tab, as once a prerendered page is taken over; until then each of its narrow links
 * is a target of its own. Runs in the page.
 */
export function oneTabStopARibbon(): boolean {
  return [...document.querySelectorAll('.ribbon')].every(
    (ribbon) => ribbon.querySelectorAll('a:not([tabindex="-1"])').length <= 1,
  );
}
