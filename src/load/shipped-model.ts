import type { Loaded } from './read-collection.ts';

/** Fetches the model that ships with the app. What reads it comes over the line beside it. */
export async function loadShippedModel(url: string): Promise<Loaded> {
  return readShippedModel(fetch(url).catch(() => null));
}

/** Reads the model that ships with the app; null if it was not to be had. */
export async function readShippedModel(asked: Promise<Response | null>): Promise<Loaded> {
  const [reader, response] = await Promise.all([import('./read-collection.ts').catch(() => null), asked]);
  if (reader === null || response === null || !response.ok)
    return {
      collection: null,
      failure: { kind: 'unreachable', status: response?.ok === false ? response.status : null },
    };
  const text = await response.text().catch(() => null);
  return text === null ? { collection: null, failure: { kind: 'not-json' } } : reader.readCollection(text);
}
