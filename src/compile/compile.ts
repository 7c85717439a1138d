import type { Collection } from '#model/collection.ts';
import type { Diagnostic } from '#model/diagnostic.ts';
import type { Sources } from '#model/sources.ts';
import { checkCoverage } from './check-coverage.ts';
import { compileStatement } from './compile-statement.ts';
import { findStatements } from './find-statements.ts';
import { readCodebook } from './read-codebook.ts';
import { readForms } from './read-forms.ts';
import { readTours } from './read-tours.ts';
import { type Report, reportInto } from './report.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** What the sources come to: a collection, and what is wrong with them. */
export interface Compiled {
  /** Without the codes that have errors. Null only if no codebook or no statement can be read. */
  model: Collection | null;
  /** By file, line and column. */
  diagnostics: Diagnostic[];
}

/**
 * Makes a collection of what scholars wrote. Pure and total: it never throws, whatever the sources, and
 * the same sources always give the same collection.
 */
export function compile(sources: Sources): Compiled {
  const diagnostics: Diagnostic[] = [];
  const model = compileCollection(sources, reportInto(diagnostics));
  return { model, diagnostics: sortDiagnostics(diagnostics) };
}

function compileCollection(sources: Sources, report: Report): Collection | null {
  const folders = findStatements(sources, report);
  const codebook = readCodebook(sources, report);
  if (codebook === null) return null;

  const forms = readForms(codebook, report);
  const compiled = folders
    .map((folder) => compileStatement({ folder, codebook, forms, report }))
    .filter((one) => one !== null);
  if (compiled.length === 0) return null;

  // What a statement seems to lack may only have been left out; so it is asked when nothing is wrong.
  if (!report.hasErrors()) checkCoverage({ codebook, compiled, forms, report });

  const { title, description } = codebook.file.content;
  const collection = {
    format: 'parley-collection' as const,
    version: 1 as const,
    title,
    description,
    codebook: codebook.codebook,
    statements: compiled.map(({ statement }) => statement),
  };
  return { ...collection, tours: readTours(sources, collection, report) };
}
