import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of what a page loads before the browser is idle, as gzip -9 packs them; fonts are packed already. */
export interface PageSize {
  html: number;
  script: number;
  style: number;
  model: number;
  /** How many files beside the document, model and fonts. */
  files: number;
}

/** What may be spent on any page, and on the one file that holds all of them, which is not packed as a whole. */
export const BUDGETS = {
  html: 60_000,
  script: 140_000,
  style: 16_000,
  model: 50_000,
  fonts: 120_000,
  file: 900_000,
};

export interface Sizes {
  /** By the page's path. Pages drawn by the same files are told by the heaviest of them. */
  pages: Record<string, PageSize>;
  /** Every script and style that no page loads at once, by name without its hash. */
  later: Record<string, number>;
  /** The fonts of Latin script, which every page may use. */
  fonts: number;
  /** parley.html, as it lies on the disk. */
  file: number;
}

/** Measures the build in a folder. */
export function measureSizes(dist: string): Sizes {
  const packed = new Map<string, number>();
  const size = (path: string) => {
    const known = packed.get(path) ?? gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;
    packed.set(path, known);
    return known;
  };
  const total = (paths: readonly string[]) => paths.reduce((sum, path) => sum + size(path), 0);

  const asked = new Set<string>();
  const alike = new Map<string, [path: string, size: PageSize]>();
  for (const path of documents(dist)) {
    const html = readFileSync(join(dist, path), 'utf8');
    const loaded = loadedBy(html);
    for (const file of loaded) asked.add(file);
    const endingIn = (ending: string) => loaded.filter((file) => file.endsWith(ending));
    const page = {
      html: size(path),
      script: total(endingIn('.js')),
      style: total(endingIn('.css')),
      model: total(endingIn('.json')),
      files: endingIn('.js').length + endingIn('.css').length,
    };
    const key = loaded.join(' ');
    if ((alike.get(key)?.[1].html ?? 0) < page.html) alike.set(key, [path, page]);
  }
  const assets = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`);
  const later = assets.filter((path) => /\.(js|css)$/.test(path) && !asked.has(path));
  return {
    pages: Object.fromEntries(alike.values()),
    later: Object.fromEntries(later.map((path) => [withoutHash(path), size(path)])),
    fonts: readdirSync(join(dist, 'fonts'))
      .filter((name) => name.endsWith('.woff2') && !name.includes('cyrillic'))
      .reduce((sum, name) => sum + readFileSync(join(dist, 'fonts', name)).length, 0),
    file: statSync(join(dist, 'parley.html')).size,
  };
}

const LOADING = ['stylesheet', 'modulepreload', 'preload'];

/** The scripts, styles and data that a document names itself, as paths from the app's root. */
function loadedBy(html: string): string[] {
  const tags = (html.match(/<(?:script|link) [^<>]*>/g) ?? []).filter(
    (tag) => tag.startsWith('<script') || LOADING.some((rel) => tag.startsWith(`<link rel="${rel}"`)),
  );
  return tags
    .flatMap((tag) => / (?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? [])
    .map((address) => address.replace(/^(\.{1,2}\/)+/, '').replace(/\?.*/, ''));
}

/** Every page's document. */
function documents(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
}

function withoutHash(path: string): string {
  return path.replace('assets/', '').replace(/-[\w-]{8}\./, '.');
}
