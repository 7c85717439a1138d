import { readFileSync } from 'node:fs';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page that runs an expression of JavaScript for us, in words that lead to it. */
export async function violations(run: (expression: string) => Promise<string>): Promise<string[]> {
  await run(`(() => { ${AXE}; return ''; })()`);
  return JSON.parse(await run(`(${inspect})(${JSON.stringify(RULES)})`));
}

async function inspect(rules: string[]): Promise<string> {
  const { violations } = await window.axe.run({ runOnly: rules });
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`),
  );
  return JSON.stringify(found);
}
