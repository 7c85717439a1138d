import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every module that is part of the app, its build or its commands; or what else its name tells. */
export function sourceFiles(name = /\.tsx?$/): { path: string; text: string }[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .map((path) => join('src', path).replaceAll(sep, '/'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
