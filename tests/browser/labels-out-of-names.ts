import type { Page } from 'playwright-core';

/**
 * Links and buttons whose name lacks a word that stands on them, so that whoever says what she sees reaches nothing
 * (WCAG 2.5.3). A single letter is a sign, not a word, and so is “Aa”; exact words that a mark of a picture quotes are
 * no label of it.
 */
export function labelsOutOfNames(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wordsOf = (text: string) => [...text.toLowerCase().matchAll(/\p{L}{2,}/gu)].map(([word]) => word);
    return [...document.querySelectorAll(':is(a, button)[aria-label]')].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return [];
      const name = element.getAttribute('aria-label') ?? '';
      const named = new Set<string>(wordsOf(name));
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const missing: string[] = [];
      while (texts.nextNode()) {
        const { textContent, parentElement } = texts.currentNode;
        if (parentElement?.closest('.unseen, title, [hidden], svg .quote') !== null) continue;
        if (textContent === 'Aa') continue;
        if (!parentElement.checkVisibility({ visibilityProperty: true })) continue;
        missing.push(...wordsOf(textContent ?? '').filter((word) => !named.has(word)));
      }
      return missing.length === 0 ? [] : [`“${missing.join(' ')}” is not in the name “${name}”`];
    });
  });
}
