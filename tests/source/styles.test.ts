import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Every selector of the stylesheets, with the file that it stands in. */
const selectors = sourceFiles(/\.css$/).flatMap(({ path, text }) =>
  text
    .split('}')
    .flatMap((rule) => rule.slice(0, Math.max(0, rule.lastIndexOf('{'))).split(','))
    .map((selector) => ({ path, selector: selector.trim() })),
);

test('nothing nameless is styled within what the pointer is on', () => {
  // Browsers then reckon all that stands in anything anew wherever the pointer goes, on every page.
  const afterHover = selectors.map(({ path, selector }) => ({
    path,
    tail: selector.split(':hover')[1] ?? '',
  }));
  expect(afterHover.filter(({ tail }) => tail !== '').length).toBeGreaterThan(5);
  expect(afterHover.filter(({ tail }) => tail.includes('*'))).toEqual([]);
});

test('words are set in three weights and no more', () => {
  // Every weight of a variable face is a font of its own to the browser, which takes time to make it.
  const weights = sourceFiles(/\.css$/).flatMap(({ path, text }) =>
    [...text.matchAll(/font(?:-weight)?:\s*(\d+)(?=[; ])(?! \d+;)/g)].map(([, weight = '']) => ({
      path,
      weight,
    })),
  );
  expect(weights.length).toBeGreaterThan(100);
  expect(weights.filter(({ weight }) => !['400', '560', '660'].includes(weight))).toEqual([]);
});
