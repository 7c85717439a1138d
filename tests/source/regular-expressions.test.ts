import { checkSync } from 'recheck';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** Put together from parts; what comes from outside is escaped in them, or only counted. */
const PUT_TOGETHER = ['src/model/text-patterns.ts', 'src/query/reading-words.ts', 'src/compile/read-yaml.ts'];

/** Every regular expression that is written out in the sources, with the files that hold it. */
function expressions(): Map<string, { pattern: string; flags: string; files: string[] }> {
  const found = new Map<string, { pattern: string; flags: string; files: string[] }>();
  for (const { path, text } of sourceFiles()) {
    const { program, errors } = parseSync(path, text);
    expect(errors, path).toEqual([]);
    JSON.stringify(program, (_, node: unknown) => {
      if (node !== null && typeof node === 'object' && 'regex' in node) {
        const { pattern, flags }: { pattern?: unknown; flags?: unknown } = { ...Object(node.regex) };
        const known = { pattern: String(pattern), flags: String(flags), files: [] };
        const key = `/${known.pattern}/${known.flags}`;
        found.set(key, { ...known, files: [...(found.get(key)?.files ?? []), path] });
      }
      return typeof node === 'bigint' ? String(node) : node;
    });
  }
  return found;
}

test('every regular expression takes time in proportion to the text', { timeout: 600_000 }, () => {
  process.env['RECHECK_BACKEND'] = 'pure';
  const all = expressions();
  expect(all.size).toBeGreaterThan(50);
  const slow = [...all.values()].flatMap(({ pattern, flags, files }) => {
    // Seeded, so that what is safe once is safe always.
    const found = checkSync(pattern, flags, { timeout: 120_000, randomSeed: 1 });
    const how = found.status === 'vulnerable' ? found.complexity.summary : found.status;
    return found.status === 'safe' ? [] : [`${files.join(', ')}: /${pattern}/${flags} ${how}`];
  });
  expect(slow).toEqual([]);
});

test('few regular expressions are put together from parts', () => {
  const files = sourceFiles().filter(({ text }) => /\bRegExp\(/.test(text));
  expect(files.map(({ path }) => path).sort()).toEqual(PUT_TOGETHER.sort());
});
