import { failed, type Loaded, readCollection } from './read-collection.ts';

/** Fetches the model that ships with the app. */
export async function loadShippedModel(url: string): Promise<Loaded> {
  const response = await fetch(url).catch(() => null);
  if (response === null || !response.ok)
    return failed({ kind: 'unreachable', status: response?.status ?? null });
  const text = await response.text().catch(() => null);
  return text === null ? failed({ kind: 'not-json' }) : readCollection(text);
}
