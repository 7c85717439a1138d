import { type TourSource, toursSourceSchema } from '#model/coding-schema.ts';
import type { Collection, StatementId, Tour } from '#model/collection.ts';
import { parseAddressText } from '#model/parse-address.ts';
import type { Sources } from '#model/sources.ts';
import { addressChecker } from './address-checker.ts';
import { distinctIds } from './distinct-ids.ts';
import { suggest } from './nearest-name.ts';
import { tourStepReader } from './read-tour-steps.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import type { Report } from './report.ts';

/** The tours, with the steps that have no fault; a tour without any step is left out. */
export function readTours(sources: Sources, collection: Omit<Collection, 'tours'>, report: Report): Tour[] {
  const source = sources['tours.yaml'];
  if (source === undefined) return [];
  const isWhole = !report.hasErrors();
  const file = readYaml({ file: 'tours.yaml', source, schema: toursSourceSchema, report });
  if (file === null) return [];
  const written = distinctIds({ items: file.content.tours, what: 'tour', file, report }).flatMap((tour) => {
    const statement = statementOf(tour, collection, file, report);
    return statement === null ? [] : [{ ...tour, statement: statement.id, places: statement, written: tour }];
  });
  const findFault = addressChecker({ ...collection, tours: written });
  return written.flatMap(
    ({ id, statement, places, title, minutes, level, aims, questions, ...tour }): Tour[] => {
      const readStep = tourStepReader({ statement: places, file, findFault, isWhole, report });
      const steps = tour.steps.map(readStep).filter((step) => step !== null);
      if (tour.steps.length === 0)
        report.error('empty-tour', file.at(tour.written, 'steps'), `“${id}” has no step.`, 'Write one.');
      if (steps.length === 0) return [];
      return [
        {
          id,
          statement,
          title,
          minutes: minutes ?? null,
          level: level ?? null,
          aims: aims ?? [],
          questions: questions ?? [],
          steps,
        },
      ];
    },
  );
}

/** The statement that a tour names, or else the one that its addresses begin in, or else the first there is. */
function statementOf(
  tour: TourSource,
  { statements }: Omit<Collection, 'tours'>,
  file: YamlFile<unknown>,
  report: Report,
) {
  const find = (id: StatementId) => statements.find((statement) => statement.id === id);
  if (tour.statement === undefined) {
    const shown = tour.steps.map(({ show }) => parseAddressText(show));
    return (
      shown.flatMap((address) => ('statement' in address ? (find(address.statement) ?? []) : []))[0] ??
      statements[0] ??
      null
    );
  }
  const named = find(tour.statement);
  if (named !== undefined) return named;
  const ids = statements.map(({ id }) => id);
  const message = `There is no statement “${tour.statement}”.`;
  report.error(
    'unknown-statement',
    file.at(tour, 'statement'),
    message,
    suggest(tour.statement, ids, 'Correct the id.'),
  );
  return null;
}
