import { toursSourceSchema } from '#model/coding-schema.ts';
import type { Collection, Tour } from '#model/collection.ts';
import type { Sources } from '#model/sources.ts';
import { addressChecker } from './address-checker.ts';
import { distinctIds } from './distinct-ids.ts';
import { readYaml } from './read-yaml.ts';
import type { Report } from './report.ts';

/** The tours, with the steps whose addresses show something. */
export function readTours(sources: Sources, collection: Omit<Collection, 'tours'>, report: Report): Tour[] {
  const source = sources['tours.yaml'];
  if (source === undefined) return [];
  const file = readYaml({ file: 'tours.yaml', source, schema: toursSourceSchema, report });
  if (file === null) return [];
  const tours = distinctIds({ items: file.content.tours, what: 'tour', file, report });
  const findFault = addressChecker({ ...collection, tours });
  return tours.map(({ id, title, steps }) => ({
    id,
    title,
    steps: steps
      .filter((step) => {
        const fault = findFault(step.show);
        if (fault !== null) report.error('bad-address', file.at(step, 'show'), fault.message, fault.remedy);
        return fault === null;
      })
      .map(({ show, say }) => ({ show, say })),
  }));
}
