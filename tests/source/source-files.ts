import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every module that is part of the app, its build or its commands. */
export function sourceFiles(): { path: string; text: string }[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join('src', name).replaceAll(sep, '/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
