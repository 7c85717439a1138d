import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** WCAG 2.2 at levels A and AA, and what is good practice beyond it. */
const RULES: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
};

/** The rules that a theme can break: another theme is other colours on the same page. */
const COLOUR_RULES: axe.RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds wrong with a page, or with its colours alone, in words that lead to it. */
export async function violations(
  page: Page,
  rulesOf: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  const rules = rulesOf === 'everything' ? RULES : COLOUR_RULES;

  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async ({ type, values }) => {
    const { violations } = await window.axe.run({ runOnly: { type, values }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`),
    );
  }, rules);
}
