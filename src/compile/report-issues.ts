import type * as z from 'zod/mini';
import type { Place } from '#model/diagnostic.ts';
import { describeIssue } from './describe-issue.ts';
import { entryAt, isPart, startOf } from './find-in-tree.ts';
import type { YamlTree } from './grow-tree.ts';
import { suggest } from './nearest-name.ts';
import type { Report } from './report.ts';
import { schemaGuide } from './schema-guide.ts';
import { valueAt } from './value-at.ts';

interface Found {
  tree: YamlTree;
  issues: z.core.$ZodIssue[];
  schema: z.ZodMiniType;
  place: (start: number) => Place;
  report: Report;
}

/** Reports what does not fit the schema, each at its place in the file. */
export function reportIssues({ tree, issues, schema, place, report }: Found): void {
  const guide = schemaGuide(schema);
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      const known = guide.keysAt(issue.path);
      for (const key of issue.keys) {
        const entry = entryAt(tree, [...issue.path, key]);
        report.error(
          'unknown-key',
          place(entry?.keyStart ?? 0),
          `“${key}” is no key here.`,
          suggest(key, known, `Known here: ${known.join(', ')}.`),
        );
      }
      continue;
    }
    const entry = entryAt(tree, issue.path);
    const owner = valueAt(tree.content, issue.path.slice(0, -1));
    const { message, remedy } = describeIssue({
      issue,
      path: issue.path,
      value: valueAt(tree.content, issue.path),
      guide,
    });
    report.error(
      'wrong-shape',
      place(entry?.start ?? (isPart(owner) ? startOf(tree, owner) : 0)),
      message,
      remedy,
    );
  }
}
