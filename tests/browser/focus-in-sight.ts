import type { Page } from 'playwright-core';

/** What of the focus a reader cannot see, in words; null if she sees it. What only a move focuses needs no ring. */
export function faultOfFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    // A blank screen is asked for in order to see nothing.
    if (document.querySelector('.blank-screen') !== null) return null;
    const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(
      element.getAttribute('aria-label') ??
      element.textContent ??
      ''
    )
      .trim()
      .slice(0, 40)}”`;
    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const { innerWidth, innerHeight } = window;
    const seen = boxes.find(
      ({ left, right, top, bottom }) => right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
    );
    if (seen === undefined) return `${name} is out of the window`;
    const left = Math.max(seen.left, 0);
    const top = Math.max(seen.top, 0);
    const width = Math.min(seen.right, innerWidth) - left;
    const height = Math.min(seen.bottom, innerHeight) - top;
    const covered = [0.1, 0.5, 0.9].every((x) =>
      [0.1, 0.5, 0.9].every((y) => {
        const hit = document.elementFromPoint(left + width * x, top + height * y);
        for (let above = hit; above !== null; above = above.parentElement) {
          if (above.contains(element)) return false;
          if (['fixed', 'sticky'].includes(getComputedStyle(above).position)) return true;
        }
        return false;
      }),
    );
    if (covered) return `${name} is covered`;
    if (element.matches('[tabindex="-1"]')) return null;
    const probe = document.createElement('i');
    probe.style.color = 'var(--focus)';
    element.ownerDocument.body.append(probe);
    const ring = getComputedStyle(probe).color;
    probe.remove();
    const around = [element.parentElement, element.parentElement?.parentElement ?? null];
    const ringed = [element, ...around, ...element.querySelectorAll('*')].some((part) => {
      if (part === null) return false;
      const { outlineStyle, outlineWidth, outlineColor, stroke, fill } = getComputedStyle(part);
      const outlined =
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor === ring;
      return outlined || stroke === ring || fill === ring;
    });
    return ringed ? null : `${name} has no ring`;
  });
}
