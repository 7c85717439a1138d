import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whether the file on disk has other content, or is not there at all. */
export function isStale(path: string, content: string): boolean {
  return !existsSync(path) || readFileSync(path, 'utf8') !== content;
}

/** Writes a file whole or not at all: whoever reads it meanwhile finds the old one. */
export function replaceFile(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}
