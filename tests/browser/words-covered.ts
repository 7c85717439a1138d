import { wcagContrast } from 'culori';
import type { Page } from 'playwright-core';

/** The least contrast of large words. */
const LEAST = 3;

/**
 * Words that cannot be told from what is under them where colours are forced. There Chromium lays a box of the
 * page's colour under words, whatever the background, unless they are a `mark` or `forced-color-adjust` leaves an
 * element its own colours.
 */
export async function wordsCovered(page: Page): Promise<string[]> {
  const words = await page.evaluate(() => {
    const canvas = getComputedStyle(document.documentElement).backgroundColor;
    const under = (element: Element | null): string => {
      if (element === null) return canvas;
      const { backgroundColor } = getComputedStyle(element);
      const clear = /^rgba\(.*, 0(\.[0-4]\d*)?\)$/.test(backgroundColor);
      return clear ? under(element.parentElement) : backgroundColor;
    };
    const found: { text: string; of: string; color: string; below: string }[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const element = words.currentNode.parentElement;
      const text = words.currentNode.textContent?.trim() ?? '';
      if (text === '' || element === null || element.closest('script, style, noscript, svg') !== null)
        continue;
      const { color, visibility, forcedColorAdjust } = getComputedStyle(element);
      if (visibility !== 'visible') continue;
      const uncovered = forcedColorAdjust === 'none' || element.closest('mark') !== null;
      const of = `${element.tagName}.${element.className}`;
      found.push({ text: text.slice(0, 40), of, color, below: uncovered ? under(element) : canvas });
    }
    return found;
  });
  return words
    .filter(({ color, below }) => wcagContrast(color, below) < LEAST)
    .map(({ text, of }) => `“${text}” of ${of} is covered`);
}
