import type { Collection } from '#model/collection.ts';

/** Why the model that ships with the app could not be opened. */
export type LoadFailure =
  | { kind: 'unreachable'; status: number | null }
  | { kind: 'not-json' }
  | { kind: 'wrong-format' }
  | { kind: 'other-version'; version: unknown };

export type Loaded = { collection: Collection; failure: null } | { collection: null; failure: LoadFailure };

/** The version of the model's format that this app reads. */
const VERSION: Collection['version'] = 1;

/** Fetches the model that ships with the app. */
export async function loadShippedModel(url: string): Promise<Loaded> {
  return readShippedModel(await fetch(url).catch(() => null));
}

/**
 * Reads the model that ships with the app; null if it was not to be had. It went through the whole schema when it was
 * compiled, so here it only has to name its format and version: that tells a wrong, foreign or outdated file.
 */
export async function readShippedModel(response: Response | null): Promise<Loaded> {
  if (response === null || !response.ok)
    return failed({ kind: 'unreachable', status: response?.status ?? null });
  const json: unknown = await response.json().catch(() => undefined);
  if (json === undefined) return failed({ kind: 'not-json' });
  if (!isParleyFile(json)) return failed({ kind: 'wrong-format' });
  if (!isCollection(json)) return failed({ kind: 'other-version', version: json.version });
  return { collection: json, failure: null };
}

function failed(failure: LoadFailure): Loaded {
  return { collection: null, failure };
}

function isParleyFile(json: unknown): json is { format: Collection['format']; version: unknown } {
  return (
    json !== null &&
    typeof json === 'object' &&
    'version' in json &&
    'format' in json &&
    json.format === 'parley-collection'
  );
}

function isCollection(json: { version: unknown }): json is Collection {
  return json.version === VERSION && 'codebook' in json && 'statements' in json;
}
