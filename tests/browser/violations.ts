import { readFileSync } from 'node:fs';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with a page that runs an expression of JavaScript for us, in words that lead to it. Contrast in
 * pictures can be left out: some browsers count the box of a curve as if it were filled.
 */
export async function violations(
  run: (expression: string) => Promise<string>,
  contrastInPictures = true,
): Promise<string[]> {
  await run(`(() => { ${AXE}; return ''; })()`);
  return JSON.parse(await run(`(${inspect})(${JSON.stringify({ rules: RULES, contrastInPictures })})`));
}

interface Wanted {
  rules: string[];
  contrastInPictures: boolean;
}

async function inspect({ rules, contrastInPictures }: Wanted): Promise<string> {
  const { violations } = await window.axe.run({ runOnly: rules });
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes
      .map((node) => node.target.join(' '))
      .filter(
        (target) =>
          contrastInPictures ||
          id !== 'color-contrast' ||
          document.querySelector(target)?.closest('svg') === null,
      )
      .map((target) => `${id}: ${help}: ${target}`),
  );
  return JSON.stringify(found);
}
