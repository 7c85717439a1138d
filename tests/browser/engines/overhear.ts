import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a page runs so that its errors and warnings are kept for as long as its window, where the browser tells nobody
 * of them.
 */
export const OVERHEAR = `(() => {
  if (window.overheard) return '';
  window.overheard = true;
  const keep = (...words) => {
    const before = JSON.parse(sessionStorage.getItem('overheard') ?? '[]');
    sessionStorage.setItem('overheard', JSON.stringify([...before, words.map(String).join(' ')]));
  };
  for (const kind of ['error', 'warn']) {
    const say = console[kind];
    console[kind] = (...words) => { keep(...words); say.apply(console, words); };
  }
  addEventListener('error', ({ message, filename }) => keep(message, filename));
  addEventListener('unhandledrejection', ({ reason }) => keep('Unhandled:', reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
    keep('Violation:', effectiveDirective, blockedURI, sourceFile));
  return '';
})()`;

/** What was overheard so far in a window, as JSON. */
export const OVERHEARD = `(sessionStorage.getItem('overheard') ?? '[]')`;

/** Copies a build to a folder, where every page is overheard from its first script on. */
export function copyOverheard(build: string, folder: string): void {
  cpSync(build, folder, { recursive: true });
  const first = join(folder, 'theme.js');
  writeFileSync(first, `${OVERHEAR};\n${readFileSync(first, 'utf8')}`);
}
