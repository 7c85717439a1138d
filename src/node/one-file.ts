import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { Collection } from '#model/collection.ts';
import { oneFileDocument } from './one-file-document.ts';

/** The build of the app as one file, beside those for a host. */
export const ONE_FILE = 'file';

const MODEL = 'data/model.json';
/** What the page "About" offers of the app's files, by where they lie here. */
const OFFERED = ['data/codebook.yaml', 'data/CODING.md'];
const LETTERS = ['OFL-Literata.txt', 'OFL-SofiaSans.txt', 'OFL-SofiaSansSemiCondensed.txt'];
const SCHEMAS = ['collection', 'codebook', 'coding'].map((name) => `schema/${name}.schema.json`);

/** Vite plugin: builds all of the app into `parley.html`, which opens from disk. */
export function oneFile(): Plugin {
  return {
    name: 'parley-one-file',
    apply: 'build',
    config: () => ({
      environments: {
        [ONE_FILE]: {
          consumer: 'client',
          build: {
            emptyOutDir: false,
            copyPublicDir: false,
            cssCodeSplit: false,
            modulePreload: false,
            rolldownOptions: {
              input: 'src/app/one-file.tsx',
              output: { codeSplitting: false },
              optimization: { inlineConst: { mode: 'all' } },
            },
          },
        },
      },
    }),
    applyToEnvironment: ({ name }) => name === ONE_FILE,
    generateBundle: {
      // What others do to the bundle comes first.
      order: 'post',
      handler(_, bundle) {
        const parts = Object.values(bundle);
        const source = enclose(parts);
        for (const { fileName } of parts) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: 'parley.html', source });
      },
    },
  };
}

function enclose(parts: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): string {
  const scripts = parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
  const styles = parts.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
  );
  const [script, style] = [scripts[0], styles[0]];
  if (script === undefined || style === undefined || scripts.length + styles.length > 2)
    throw new Error(
      `One script and one style are wanted, not ${parts.map((part) => part.fileName).join(', ')}.`,
    );
  const collection: Collection = JSON.parse(readFileSync(MODEL, 'utf8'));
  const { named, fonts } = nameFonts(style);
  const sources = collection.statements.flatMap(({ id }) => [
    `data/${id}/text.txt`,
    `data/${id}/coding.yaml`,
  ]);
  return oneFileDocument({
    script,
    style: named,
    theme: readFileSync('public/theme.js', 'utf8'),
    icon: readFileSync('public/favicon.svg', 'utf8'),
    fonts: Object.fromEntries(fonts.map((name) => [name, readFileSync(join('public/fonts', name))])),
    files: {
      ...read('', [MODEL, ...OFFERED, ...sources]),
      ...read('public', [...SCHEMAS, ...LETTERS.map((name) => `fonts/${name}`)]),
    },
    collection,
  });
}

/**
 * Names the fonts of a style sheet without their place. Those of Cyrillic script are left out: nothing in the
 * collection is written in it, and what a reader types so is set in a typeface of her own machine.
 */
function nameFonts(style: string): { named: string; fonts: string[] } {
  const named = style
    .replace(/@font-face\s*\{[^{}]*\}/g, (face) => (face.includes('cyrillic') ? '' : face))
    .replace(/url\(([^()]*)\)/g, (url, path: string) => {
      const name = basename(path.replace(/["']/g, ''));
      return name.endsWith('.woff2') ? `url(font:${name})` : url;
    });
  const fonts = [...named.matchAll(/url\(font:([\w.-]+)\)/g)].map(([, name = '']) => name);
  return { named, fonts: [...new Set(fonts)] };
}

function read(folder: string, paths: readonly string[]): Record<string, Uint8Array> {
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
