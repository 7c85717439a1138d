import { readFileSync } from 'node:fs';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** WCAG 2.2 at levels A and AA, and what is good practice beyond it. */
const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** The rules that a theme can break: another theme is other colours on the same page. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

interface Wanted {
  rules?: 'everything' | 'colours';
  /** Some browsers count the box of a curve as if it were filled. */
  contrastInPictures?: boolean;
}

/** What axe finds wrong with a page that runs an expression of JavaScript for us, in words that lead to it. */
export async function violations(
  run: (expression: string) => Promise<string>,
  { rules = 'everything', contrastInPictures = true }: Wanted = {},
): Promise<string[]> {
  await run(`(() => { if (!('axe' in window)) { ${AXE} } return ''; })()`);
  const runOnly =
    rules === 'everything' ? { type: 'tag', values: EVERYTHING } : { type: 'rule', values: COLOURS };
  const wanted = { runOnly, contrastInPictures };
  return JSON.parse(await run(`(${inspect})(${JSON.stringify(wanted)})`));
}

interface Inspection {
  runOnly: axe.RunOnly;
  contrastInPictures: boolean;
}

async function inspect({ runOnly, contrastInPictures }: Inspection): Promise<string> {
  const { violations } = await window.axe.run(document, {
    runOnly,
    // Runs the lines of a label in a picture together, and takes a topic's letter for a word: see labelsOutOfNames.
    ...(runOnly.type === 'tag' && { rules: { 'label-content-name-mismatch': { enabled: false } } }),
    resultTypes: ['violations'],
  });
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
