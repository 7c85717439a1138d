import { readAppFile } from './app-file.ts';
import { isInFragment } from './in-one-file.ts';

/** Written by the build: where the topics of every statement lie on its table, for every size class. */
export const TABLE_PLACES = 'data/table-places.json';

let asked: Promise<unknown> | null = null;

/** The places that the build has found for a table, as text; empty where they are not to be had. */
export async function builtPlaces(root: string, statement: string, size: string): Promise<string> {
  // The one file has no such file beside it.
  if (isInFragment(root)) return '';
  asked ??= readAppFile(root, TABLE_PLACES)
    .then((response) => (response.ok ? response.json() : null))
    .catch(() => null);
  const places = within(within(await asked, statement), size);
  return typeof places === 'string' ? places : '';
}

function within(thing: unknown, name: string): unknown {
  return Object.entries(thing ?? {}).find(([key]) => key === name)?.[1];
}
