import type { Loaded } from './read-collection.ts';
import { sha256Of } from './sha256.ts';

/**
 * Fetches the model that ships with the app. What reads it comes over the line beside it. The "v" in its address is
 * the beginning of its SHA-256, by which a page knows the model that it was built with.
 */
export async function loadShippedModel(url: string): Promise<Loaded> {
  const [, version = null] = /[?&]v=([0-9a-f]+)/.exec(url) ?? [];
  return readShippedModel(
    fetch(url).catch(() => null),
    version,
  );
}

/** Reads the model that ships with the app; null if it was not to be had. */
export async function readShippedModel(
  asked: Promise<Response | null>,
  version: string | null = null,
): Promise<Loaded> {
  const [reader, response] = await Promise.all([import('./read-collection.ts').catch(() => null), asked]);
  if (reader === null || response === null || !response.ok)
    return {
      collection: null,
      failure: { kind: 'unreachable', status: response?.ok === false ? response.status : null },
    };
  const bytes = await response.arrayBuffer().catch(() => null);
  if (bytes === null) return { collection: null, failure: { kind: 'not-json' } };
  return reader.readCollection(new TextDecoder().decode(bytes), await isOfVersion(bytes, version));
}

/** Whether bytes are those of a version. Where the browser cannot say, they are taken not to be. */
async function isOfVersion(bytes: ArrayBuffer, version: string | null): Promise<boolean> {
  return version !== null && version.length >= 16 && (await sha256Of(bytes))?.startsWith(version) === true;
}
