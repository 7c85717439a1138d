import { type CodebookSource, codebookSourceSchema } from '#model/coding-schema.ts';
import type { Codebook } from '#model/collection.ts';
import type { Sources } from '#model/sources.ts';
import { distinctIds } from './distinct-ids.ts';
import { type CodebookKind, type Names, namesOf, writtenIds } from './names.ts';
import { readParents } from './read-parents.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import type { Report } from './report.ts';

/** The codebook, its file, and the names that codings may use. */
export interface ReadCodebook {
  codebook: Codebook;
  file: YamlFile<CodebookSource>;
  names: Readonly<Record<CodebookKind, Names>>;
}

/** In coding.yaml this says that words are no mention, so no actor or place may be called so. */
export const NONE = 'none';

/** Reads codebook.yaml; null if there is none that can be read. */
export function readCodebook(sources: Sources, report: Report): ReadCodebook | null {
  const path = 'codebook.yaml';
  const source = sources[path];
  if (source === undefined) {
    const at = { file: path, line: 1, column: 1 };
    const remedy = 'Write topics, actors, places and propositions there.';
    report.error('missing-file', at, 'The collection has no codebook.yaml.', remedy);
    return null;
  }
  const file = readYaml({ file: path, source, schema: codebookSourceSchema, report });
  if (file === null) return null;

  const written = file.content;
  const reserved = [NONE];
  const topics = distinctIds({ items: written.topics, what: 'topic', file, report });
  const actors = distinctIds({ items: written.actors, what: 'actor', reserved, file, report });
  const places = distinctIds({ items: written.places ?? [], what: 'place', reserved, file, report });
  const named = distinctIds({ items: written.propositions, what: 'proposition', file, report });

  const names = (kind: CodebookKind, usable: readonly { id: string }[]) =>
    namesOf({
      kind,
      usable: usable.map(({ id }) => id),
      faulty: writtenIds(file.written, `${kind}s`),
      report,
    });
  const topicNames = names('topic', topics);
  const actorNames = names('actor', actors);
  const propositions = named.filter((one) => topicNames.knows(one.topic, file.at(one, 'topic')));

  const wider = readParents(children(topics, 'parent', file), topicNames, report);
  const affiliations = readParents(children(actors, 'affiliation', file), actorNames, report);
  return {
    file,
    names: {
      topic: topicNames,
      actor: actorNames,
      place: names('place', places),
      proposition: names('proposition', propositions),
    },
    codebook: {
      topics: topics.map(({ id, label, initial, definition, group }) => {
        return { id, label, initial, definition, group, parent: wider.get(id) ?? null };
      }),
      actors: actors.map(({ id, name, plural = false, kind, gloss, forms = [] }) => {
        return { id, name, plural, kind, gloss, affiliation: affiliations.get(id) ?? null, forms };
      }),
      places: places.map(({ id, name, gloss, forms = [] }) => ({ id, name, gloss, forms })),
      propositions: propositions.map(({ id, topic, label, text }) => ({ id, topic, label, text })),
    },
  };
}

type WithParent<Key extends string> = { id: string } & { [K in Key]?: string | null | undefined };

function children<Key extends string>(items: readonly WithParent<Key>[], key: Key, file: YamlFile<unknown>) {
  return items.flatMap((item) => {
    const parent = item[key];
    return parent === undefined || parent === null ? [] : [{ id: item.id, parent, at: file.at(item, key) }];
  });
}
