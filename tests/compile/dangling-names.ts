import type { Collection } from '#model/collection.ts';

/** The ids that a collection uses and does not hold. */
export function danglingNames({ codebook, statements }: Collection): string[] {
  const topics = idsOf(codebook.topics);
  const actors = idsOf(codebook.actors);
  const places = idsOf(codebook.places);
  const propositions = idsOf(codebook.propositions);
  const missing = (ids: ReadonlySet<string>, used: readonly (string | null)[]) =>
    used.filter((id) => id !== null && !ids.has(id)).map(String);
  return [
    ...missing(topics, [
      ...codebook.topics.map(({ parent }) => parent),
      ...codebook.propositions.map(({ topic }) => topic),
    ]),
    ...missing(
      actors,
      codebook.actors.map(({ affiliation }) => affiliation),
    ),
    ...statements.flatMap(({ speaker, passages, topicCodes, mentions, positions, relations, ...rest }) => [
      ...missing(topics, [
        ...topicCodes.map(({ topic }) => topic),
        ...relations.flatMap(({ from, to }) => [from, to]),
      ]),
      ...missing(actors, [
        speaker,
        ...passages.map((passage) => passage.speaker),
        ...mentions.map(({ actor }) => actor),
        ...positions.flatMap(({ holder, addressees }) => [holder, ...addressees]),
      ]),
      ...missing(
        places,
        rest.places.map(({ place }) => place),
      ),
      ...missing(
        propositions,
        positions.map(({ proposition }) => proposition),
      ),
      ...missing(
        idsOf(passages),
        [...topicCodes, ...mentions, ...rest.places, ...relations].map(({ passage }) => passage),
      ),
    ]),
  ];
}

function idsOf(items: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
