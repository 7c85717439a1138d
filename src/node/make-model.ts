import { join } from 'node:path';
import { compile } from '#compile/compile.ts';
import { formatDiagnostic } from '#compile/format-diagnostic.ts';
import { sortDiagnostics } from '#compile/sort-diagnostics.ts';
import { checkHash } from './check-hash.ts';
import { healthReport } from './health-report.ts';
import { jsonSchemas } from './json-schemas.ts';
import { readSources } from './read-sources.ts';
import { isStale, replaceFile } from './replace-file.ts';
import { stringifyModel } from './stringify-model.ts';

interface ToMake {
  /** The collection's sources; model.json goes there too. */
  data: string;
  /** Where the JSON Schemas go. */
  schema: string;
  /** Compare only: nothing is written, and what is stale is an error. */
  check: boolean;
}

interface Made {
  ok: boolean;
  /** What to tell the author. */
  output: string;
}

/**
 * Compiles a data folder to model.json, and the formats to JSON Schema. With any error in the sources
 * nothing is written: the model that was there stays.
 */
export function makeModel({ data, schema, check }: ToMake): Made {
  const sources = readSources(data);
  const { model, diagnostics } = compile(sources);
  const changed = model?.statements.flatMap((statement) => checkHash(data, statement)) ?? [];
  const found = sortDiagnostics([...diagnostics, ...changed]);
  const told = found.map((one) =>
    formatDiagnostic({ ...one, at: { ...one.at, file: join(data, one.at.file) } }),
  );
  const errors = found.filter(({ severity }) => severity === 'error').length;
  if (model === null || errors > 0) {
    const end = `${errors} ${errors === 1 ? 'error' : 'errors'}; nothing is written.`;
    return { ok: false, output: [...told, '', end].join('\n') };
  }

  const stale = Object.entries({
    [join(data, 'model.json')]: stringifyModel(model),
    ...Object.fromEntries(
      Object.entries(jsonSchemas()).map(([name, content]) => [join(schema, name), content]),
    ),
  }).filter(([path, content]) => isStale(path, content));
  if (check && stale.length > 0) {
    const names = stale.map(([path]) => `${path} is stale.`);
    return { ok: false, output: [...names, 'Run npm run model.'].join('\n') };
  }
  for (const [path, content] of stale) replaceFile(path, content);
  return {
    ok: true,
    output: [...told, healthReport({ collection: model, sources, warnings: found })].join('\n'),
  };
}
