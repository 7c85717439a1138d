import type { Page } from 'playwright-core';

/**
 * Words that cannot be told from what is under them where colours are forced. There Chromium lays a box of the
 * page's colour under words, whatever the background, unless they are a `mark` or `forced-color-adjust` leaves an
 * element its own colours.
 */
export function wordsCovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** The least contrast of large words. */
    const LEAST = 3;
    const numbers = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (value: number) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    // Relative luminance and contrast as WCAG 2.2 defines them.
    const luminance = ([red = 0, green = 0, blue = 0]: number[]) =>
      0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
    const contrast = (one: number[], other: number[]) => {
      const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (more + 0.05) / (less + 0.05);
    };
    const canvas = numbers(getComputedStyle(document.documentElement).backgroundColor);
    const under = (element: Element | null): number[] => {
      if (element === null) return canvas;
      const colour = numbers(getComputedStyle(element).backgroundColor);
      const solid = colour[3] === undefined || colour[3] > 0.5;
      return solid ? colour : under(element.parentElement);
    };
    const covered: string[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const element = words.currentNode.parentElement;
      const text = words.currentNode.textContent?.trim() ?? '';
      if (text === '' || element === null || element.closest('script, style, noscript, svg') !== null)
        continue;
      const { color, visibility, forcedColorAdjust } = getComputedStyle(element);
      if (visibility !== 'visible') continue;
      const uncovered = forcedColorAdjust === 'none' || element.closest('mark') !== null;
      const below = uncovered ? under(element) : canvas;
      if (contrast(numbers(color), below) < LEAST)
        covered.push(`“${text.slice(0, 40)}” of ${element.tagName}.${element.className} is covered`);
    }
    return covered;
  });
}
