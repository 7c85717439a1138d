/**
 * Where a reader would click, in CSS pixels: a point at which the first element in sight of a selector, whose name has
 * the given words in it, is covered by nothing. Runs in the page.
 */
export function spotOf({ selector, name }: { selector: string; name: string }): [number, number] | null {
  const element = [...document.querySelectorAll(selector)].find((element) => {
    const called = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return (
      called.replace(/\s+/g, ' ').includes(name) && element.checkVisibility({ visibilityProperty: true })
    );
  });
  if (element === undefined) return null;
  for (const part of [element, ...element.querySelectorAll('*')])
    for (const { left, top, width, height } of part.getClientRects()) {
      const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
      const hit = document.elementFromPoint(x, y);
      if (hit !== null && element.contains(hit)) return [x, y];
    }
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return null;
}
