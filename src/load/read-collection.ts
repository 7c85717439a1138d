import type { Collection } from '#model/collection.ts';
import { collectionShape } from './collection-shape.ts';
import { misledFault } from './misled-fault.ts';
import type { Fault } from './shape.ts';

/** Why a model could not be opened. */
export type LoadFailure =
  | { kind: 'unreachable'; status: number | null }
  | { kind: 'too-large' }
  | { kind: 'not-json' }
  | { kind: 'wrong-format' }
  | { kind: 'other-version'; version: unknown }
  /** Where, as in "statements 1, positions 12, holder", and what belongs there. */
  | { kind: 'damaged'; place: string; should: string };

export type Loaded = { collection: Collection; failure: null } | { collection: null; failure: LoadFailure };

/** The version of the model's format that this app reads. */
const VERSION: Collection['version'] = 1;
/** In UTF-16 code units; some twenty statements as long and densely coded as the first, read within a second. */
const LONGEST = 5_000_000;

/**
 * A collection from the text of model.json, which may be damaged, foreign or made to do harm. It never throws. What is
 * known to be just as it was built, and so went through the whole schema then, is not looked through again.
 */
export function readCollection(text: string, asBuilt = false): Loaded {
  if (text.length > LONGEST) return failed({ kind: 'too-large' });
  const json = parse(text);
  if (json === undefined) return failed({ kind: 'not-json' });
  if (!isParleyFile(json)) return failed({ kind: 'wrong-format' });
  if (json.version !== VERSION) return failed({ kind: 'other-version', version: json.version });
  const fault = asBuilt ? null : collectionShape(json);
  if (!isShapely(json, fault)) return failed(damaged(fault));
  if (asBuilt) return { collection: json, failure: null };
  const misled = misledFault(json);
  return misled === null ? { collection: json, failure: null } : failed(damaged(misled));
}

function failed(failure: LoadFailure): Loaded {
  return { collection: null, failure };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isParleyFile(json: unknown): json is { version: unknown } {
  return (
    json !== null &&
    typeof json === 'object' &&
    'version' in json &&
    'format' in json &&
    json.format === 'parley-collection'
  );
}

function isShapely(json: object, fault: Fault | null): json is Collection {
  return 'codebook' in json && fault === null;
}

function damaged(fault: Fault | null): LoadFailure {
  const place = (fault?.path ?? []).map((key) => (typeof key === 'number' ? ` ${key + 1}` : `, ${key}`));
  return { kind: 'damaged', place: place.join('').slice(2), should: fault?.should ?? '' };
}
