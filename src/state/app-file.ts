import { enclosedFile } from '#load/enclosed-file.ts';

/** Reads one of the app's own files by its path from the app's root: enclosed in this document, or beside it. */
export async function readAppFile(root: string, path: string): Promise<Response> {
  return enclosedFile(path) ?? fetch(`${root}${path}`);
}
