import type { Address } from '#model/address.ts';
import type { Actor, Proposition, Topic } from '#model/collection.ts';
import { STANCES } from '#model/vocabulary.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { type LinkTo, type Table, tableOf } from './table.ts';

/** Actors, a row for each, with all their forms in the texts and how often they are named and take a position. */
export function actorsTable(library: Library, actors: readonly Actor[], linkTo: LinkTo<Address>): Table {
  const indexes = [...library.statements.values()];
  const mentionsOf = ({ id }: Actor) => indexes.flatMap((index) => index.mentionsByActor.get(id) ?? []);
  const positionsOf = ({ id }: Actor) => indexes.flatMap((index) => index.positionsByHolder.get(id) ?? []);
  return tableOf(actors, {
    actor: ({ id }) => id,
    name: ({ name }) => name,
    kind: ({ kind }) => kind,
    gloss: ({ gloss }) => gloss,
    affiliation: ({ affiliation }) => affiliation,
    affiliation_name: ({ affiliation }) =>
      affiliation === null ? null : known(library.actors, affiliation).name,
    forms: (actor) => [...new Set(mentionsOf(actor).map(({ quote }) => quote))].join('; '),
    mentions: (actor) => mentionsOf(actor).length,
    positions: (actor) => positionsOf(actor).length,
    own: (actor) => positionsOf(actor).filter(({ attribution }) => attribution === 'own').length,
    attributed: (actor) =>
      positionsOf(actor).filter(({ attribution }) => attribution === 'attributed').length,
    questioner: (actor) =>
      positionsOf(actor).filter(({ attribution }) => attribution === 'questioner').length,
    link: ({ id }) => linkTo({ page: 'actor', actor: id }),
  });
}

/** Propositions, a row for each, with who takes which stance on them. */
export function propositionsTable(
  library: Library,
  propositions: readonly Proposition[],
  linkTo: LinkTo<Address>,
): Table {
  const indexes = [...library.statements.values()];
  const positionsOf = ({ id }: Proposition) =>
    indexes.flatMap((index) => index.positionsByProposition.get(id) ?? []);
  const holders = (proposition: Proposition, stance: string) =>
    [
      ...new Set(
        positionsOf(proposition)
          .filter((position) => position.stance === stance)
          .map(({ holder }) => known(library.actors, holder).name),
      ),
    ].join('; ');
  return tableOf(propositions, {
    proposition: ({ id }) => id,
    label: ({ label }) => label,
    text: ({ text }) => text,
    topic: ({ topic }) => topic,
    topic_label: ({ topic }) => known(library.topics, topic).label,
    positions: (proposition) => positionsOf(proposition).length,
    ...Object.fromEntries(
      STANCES.map((stance) => [stance, (proposition: Proposition) => holders(proposition, stance)]),
    ),
    link: ({ id }) => linkTo({ page: 'proposition', proposition: id }),
  });
}

/** Topics, a row for each, with what is coded under them and how much there is of it. */
export function topicsTable(library: Library, topics: readonly Topic[], linkTo: LinkTo<Address>): Table {
  const indexes = [...library.statements.values()];
  const [first] = indexes;
  const codesOf = ({ id }: Topic) => indexes.flatMap((index) => index.topicCodesByTopic.get(id) ?? []);
  return tableOf(topics, {
    topic: ({ id }) => id,
    label: ({ label }) => label,
    group: ({ group }) => group,
    parent: ({ parent }) => parent,
    definition: ({ definition }) => definition,
    about: (topic) => codesOf(topic).filter(({ weight }) => weight === 'primary').length,
    touching: (topic) => codesOf(topic).filter(({ weight }) => weight === 'secondary').length,
    propositions: ({ id }) => (library.propositionsByTopic.get(id) ?? []).length,
    positions: ({ id }) =>
      indexes.reduce((sum, index) => sum + (index.positionsByTopic.get(id)?.length ?? 0), 0),
    link: ({ id }) =>
      first === undefined
        ? null
        : linkTo({ page: 'topic', statement: first.statement.id, topic: id, selection: null }),
  });
}
