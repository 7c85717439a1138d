import type { Page } from 'playwright-core';

/**
 * Targets on a page smaller than 24 by 24 CSS pixels that have not so much room of their own either (WCAG 2.5.8), in
 * words. Links within a sentence may be as high as its lines; so may marks in a picture, where place is what they say and
 * the list has the same.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const targets = [
      ...document.querySelectorAll(
        'a[href], button, input, select, textarea, summary, [role="button"], [role="option"]',
      ),
    ].filter(
      (target) =>
        target.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        target.closest('svg, .unseen, .skip, .ribbon') === null &&
        !target.matches(':disabled'),
    );
    const boxes = targets.flatMap((target) => {
      const whole = target.closest('label') ?? target;
      const { left, top, width, height } = whole.getBoundingClientRect();
      return width > 1 && height > 1 ? [{ target, left, top, width, height }] : [];
    });
    // The line it stands in has words that are no target.
    const withinSentence = (target: Element) => {
      let line = target;
      while (getComputedStyle(line).display === 'inline' && line.parentElement !== null)
        line = line.parentElement;
      if (line === target) return false;
      const words = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (words.nextNode())
        if (
          (words.currentNode.textContent ?? '').trim().length > 2 &&
          words.currentNode.parentElement?.closest('a, button') === null
        )
          return true;
      return false;
    };
    // A circle of 24 pixels about a small target may touch no other target.
    const crowded = boxes.filter(
      (box) =>
        Math.min(box.width, box.height) < LEAST - 0.5 &&
        !withinSentence(box.target) &&
        boxes.some((other) => {
          if (other === box || other.target.contains(box.target) || box.target.contains(other.target))
            return false;
          const x = box.left + box.width / 2;
          const y = box.top + box.height / 2;
          const nearX = Math.max(other.left, Math.min(x, other.left + other.width));
          const nearY = Math.max(other.top, Math.min(y, other.top + other.height));
          return Math.hypot(x - nearX, y - nearY) < LEAST / 2 - 0.5;
        }),
    );
    return crowded.map(
      ({ target, width, height }) =>
        `${Math.round(width)} × ${Math.round(height)}: ${target.tagName}.${target.getAttribute('class') ?? ''} “${(
          target.getAttribute('aria-label') ?? target.textContent ?? ''
        ).slice(0, 40)}”`,
    );
  });
}
