import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What Vite's manifest tells of a module that it built. */
interface Built {
  file: string;
  css?: string[];
  imports?: string[];
}

/** The files that draw a page, as paths from the app's root. */
export interface PageFiles {
  scripts: string[];
  styles: string[];
  fonts: string[];
}

const NARROW = 'fonts/sofia-sans-semi-condensed.woff2';
const ITALIC = 'fonts/literata-italic.woff2';

/** What is set in no narrow face as it opens. */
const WITHOUT_NARROW = ['tours/Tours', 'quiz/Quiz', 'handout/Handout', 'basket/Basket'].map(viewOf);
/** What is set in italics as soon as it is read. */
const IN_ITALICS = ['text/Text'].map(viewOf);

/**
 * The faces of a page beside those that every page has. They are fetched ahead: where one comes later, the browser lays
 * out the whole page anew.
 */
function fontsOf(source: string): string[] {
  return [
    ...(WITHOUT_NARROW.includes(source) ? [] : [NARROW]),
    ...(IN_ITALICS.includes(source) ? [ITALIC] : []),
  ];
}

function viewOf(name: string): string {
  return `src/views/${name}Page.tsx`;
}

const MANIFEST = '.vite/manifest.json';
const ENTRY = 'index.html';

/**
 * Tells for the module of a page which files it needs beside those that every page loads, so that its document
 * can ask for them at once. Reads the build's manifest in `dist` and takes it away: it is not part of the app.
 */
export function pageFiles(dist: string): (source: string) => PageFiles {
  const manifest: Record<string, Built> = JSON.parse(readFileSync(join(dist, MANIFEST), 'utf8'));
  rmSync(join(dist, MANIFEST, '..'), { recursive: true });
  const entry = new Set(reach(manifest, ENTRY));
  return (source) => {
    const built = reach(manifest, source).filter((name) => !entry.has(name));
    const found = built.map((name) => known(manifest, name));
    return {
      scripts: found.map(({ file }) => file),
      styles: [...new Set(found.flatMap(({ css = [] }) => css))],
      fonts: fontsOf(source),
    };
  };
}

/** A module and all that it imports, what is imported first standing first. */
function reach(manifest: Record<string, Built>, name: string, seen = new Set<string>()): string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const { imports = [] } = known(manifest, name);
  return [...imports.flatMap((imported) => reach(manifest, imported, seen)), name];
}

function known(manifest: Record<string, Built>, name: string): Built {
  const built = manifest[name];
  if (built === undefined) throw new Error(`The build holds no “${name}”.`);
  return built;
}
