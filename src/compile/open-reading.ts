import type { CodingSource } from '#model/coding-schema.ts';
import type { ActorId, Passage } from '#model/collection.ts';
import { namesOf } from './names.ts';
import { quoteFinder } from './quote-finder.ts';
import type { ReadCodebook } from './read-codebook.ts';
import type { YamlFile } from './read-yaml.ts';
import type { Reading } from './reading.ts';
import type { Report } from './report.ts';

interface Unread {
  file: YamlFile<CodingSource>;
  passages: readonly Passage[];
  codebook: ReadCodebook;
  report: Report;
}

/** Joins the passages of a statement with what coding.yaml says of them; passages it invents are reported. */
export function openReading({ file, passages, codebook, report }: Unread): Reading {
  const written = file.content.passages;
  const passageNames = namesOf({ kind: 'passage', usable: passages.map(({ id }) => id), report });
  for (const id of Object.keys(written)) passageNames.knows(id, file.atKey(written, id));
  const affiliations = new Map(codebook.codebook.actors.map(({ id, affiliation }) => [id, affiliation]));
  return {
    file,
    passages: passages.map((passage) => ({ passage, codes: written[passage.id] ?? {} })),
    names: codebook.names,
    affiliations: (actor) => chain(actor, affiliations),
    quotes: quoteFinder({
      passages: new Map(passages.map((passage) => [passage.id, passage])),
      passageNames,
      file,
      report,
    }),
    report,
  };
}

function chain(actor: ActorId, affiliations: ReadonlyMap<ActorId, ActorId | null>): ActorId[] {
  const above: ActorId[] = [];
  for (let next: ActorId | null = actor; next !== null; next = affiliations.get(next) ?? null)
    above.push(next);
  return above;
}
