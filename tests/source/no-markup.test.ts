import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Ways by which text could become markup or code. */
const SINKS = [
  'dangerouslySetInnerHTML',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'DOMParser',
  'srcdoc',
  'document.write',
  'eval(',
  'new Function',
  "setTimeout('",
  "setInterval('",
  'javascript:',
];

test.each(SINKS)('no source has “%s”', (sink) => {
  const users = sourceFiles().filter(({ text }) => text.includes(sink));
  expect(users.map(({ path }) => path)).toEqual([]);
});
