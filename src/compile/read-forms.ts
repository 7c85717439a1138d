import type { Codebook } from '#model/collection.ts';
import type { Place } from '#model/diagnostic.ts';
import type { ReadCodebook } from './read-codebook.ts';
import type { Report } from './report.ts';

/** Whom or what words name. */
export interface Named {
  kind: 'actor' | 'place';
  id: string;
}

/** A surface form that always names the same actor or place. */
export interface Form extends Named {
  form: string;
  at: Place;
}

/** The codebook's forms, longest first. One that two actors or places claim is reported and used for neither. */
export function readForms({ codebook, file }: ReadCodebook, report: Report): Form[] {
  const claims = new Map<string, Form>();
  const shared = new Set<string>();
  for (const { kind, id, forms } of formsOf(codebook))
    for (const [index, form] of forms.entries()) {
      const claim = { kind, id, form, at: file.at(forms, index) };
      const earlier = claims.get(form);
      if (earlier === undefined) claims.set(form, claim);
      else if (earlier.kind !== kind || earlier.id !== id) {
        shared.add(form);
        report.error(
          'shared-form',
          claim.at,
          `“${form}” is a form of ${earlier.kind} “${earlier.id}” and of ${kind} “${id}”.`,
          'Leave it to one of them, or to neither, and settle the rest by hand in coding.yaml.',
        );
      }
    }
  // Longest first, so that “NATO-Russia Council” is not read as “NATO”.
  return [...claims.values()]
    .filter(({ form }) => !shared.has(form))
    .sort((a, b) => b.form.length - a.form.length);
}

function formsOf({ actors, places }: Codebook): (Named & { forms: string[] })[] {
  return [
    ...actors.map(({ id, forms }) => ({ kind: 'actor' as const, id, forms })),
    ...places.map(({ id, forms }) => ({ kind: 'place' as const, id, forms })),
  ];
}
