import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsIn } from './words-in.ts';

/** The rooms that speak to readers. */
const ROOMS = ['app', 'charts', 'query', 'state', 'ui', 'views'];

const MODULES = ROOMS.flatMap((room) =>
  readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join('src', room, path))
    .sort(),
);

test('nothing says anything of its own: all words of the interface stand in src/words/', () => {
  const found = MODULES.flatMap((path) =>
    wordsIn(path, readFileSync(path, 'utf8')).map(({ line, words }) => `${path}:${line} ${words}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['<p>Words to read</p>', 'Words to read'],
  ['<p>{count} of 3</p>', 'of 3'],
  ["<p>{done ? 'Copied' : copy}</p>", 'Copied'],
  ["<p>{done && 'Copied'}</p>", 'Copied'],
  ["<p>{name ?? 'Somebody'}</p>", 'Somebody'],
  ["<p>{name + ' and others'}</p>", 'and others'],
  [`<p>{\`\${count} more\`}</p>`, '… more'],
  [`<p>{\`\${done ? 'Copied' : word}.\`}</p>`, 'Copied'],
  ['<nav aria-label="Views" />', 'Views'],
  [`<nav aria-label={\`Step \${number}\`} />`, 'Step …'],
  ["<nav aria-label={open ? 'Close' : words.open} />", 'Close'],
  ['<input placeholder="Name" />', 'Name'],
  ['<img alt="A table" />', 'A table'],
  ['<abbr title="Questions" />', 'Questions'],
  ['<Dialog title="Keys" />', 'Keys'],
  ['<Way name="Back" />', 'Back'],
  ['<TakeTable of="Agreement" />', 'Agreement'],
  ["<Choices choices={[{ name: 'Every voice', to }]} />", 'Every voice'],
  ["useKeys('Tour', [{ key: 'Home', does: 'first step', run }]);", 'first step'],
  ["useKeys('Tour', actions);", 'Tour'],
])('words are found in %s', (code, words) => {
  expect(wordsIn('example.tsx', code).map((one) => one.words)).toContain(words);
});

test.each([
  '<p className="lede">{words.whatItIs}</p>',
  '<p>{first}, {second}: 12 – 14</p>',
  "<p>{view === 'list' && <Matrix />}</p>",
  "<li className={open ? 'open' : 'shut'} />",
  '<button type="button" aria-keyshortcuts="Control+K" aria-current={here ? \'page\' : undefined} />',
  `<TakePositions name={\`\${statement}-positions\`} />`,
  "<AddressLink to={{ page: 'front' }} />",
  '<path d="M4 7h16" />',
])('no words are found in %s', (code) => {
  expect(wordsIn('example.tsx', code)).toEqual([]);
});
