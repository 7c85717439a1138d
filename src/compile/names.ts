import type { Place } from '#model/diagnostic.ts';
import { suggest } from './nearest-name.ts';
import type { Report } from './report.ts';
import { valueAt } from './value-at.ts';

/** What the codebook lists, each known by its id. */
export type CodebookKind = 'topic' | 'actor' | 'place' | 'proposition';

/** The ids of one kind that a code may use. */
export interface Names {
  /** Whether the id can be used; one that nobody wrote down is reported with the nearest match. */
  knows(id: string, at: Place): boolean;
}

interface Known {
  kind: CodebookKind | 'passage' | 'position';
  usable: Iterable<string>;
  /** Ids of faulty codes: reported where they were written, so not again wherever they are used. */
  faulty?: Iterable<string>;
  report: Report;
}

/** The ids of one kind. */
export function namesOf({ kind, usable, faulty = [], report }: Known): Names {
  const ids = new Set(usable);
  const reported = new Set(faulty);
  // A number tells nothing of what was meant.
  const remedyFor = (id: string) => {
    if (kind === 'passage') return `The last one is “${[...ids].at(-1)}”.`;
    return suggest(id, ids, kind === 'position' ? 'Correct the id.' : `Add the ${kind} to codebook.yaml.`);
  };
  return {
    knows(id, at) {
      if (ids.has(id)) return true;
      if (!reported.has(id))
        report.error(`unknown-${kind}`, at, `There is no ${kind} “${id}”.`, remedyFor(id));
      return false;
    },
  };
}

/** The ids in a list as it was written, faulty items included. */
export function writtenIds(written: unknown, list: string): string[] {
  const items = valueAt(written, [list]);
  if (!Array.isArray(items)) return [];
  return items.map((item: unknown) => valueAt(item, ['id'])).filter((id) => typeof id === 'string');
}
