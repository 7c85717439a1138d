import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Sources } from '#model/sources.ts';

const SOURCE_TYPES = ['.txt', '.yaml', '.yml'];

/** What a collection is compiled from: the texts and YAML files of a data folder and of the folders in it. */
export function readSources(folder: string): Sources {
  const entries = readdirSync(folder, { withFileTypes: true });
  const inFolders = entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(folder, name), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${name}/${entry.name}`),
    );
  const paths = [...entries.filter((entry) => entry.isFile()).map(({ name }) => name), ...inFolders];
  return Object.fromEntries(
    paths
      .filter((path) => SOURCE_TYPES.includes(extname(path)))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}
