import type { TextAddress } from '#model/address.ts';
import type { ActorId, PassageId, Position } from '#model/collection.ts';
import type { Library } from './library.ts';
import type { Lit } from './lit.ts';
import type { StatementIndex } from './statement-index.ts';
import { topicFamily } from './topic-family.ts';

/** What a reader of the text asks to see lit. Within a list any will do; between lists all must hold. */
export type Filters = Pick<TextAddress, 'topics' | 'actors' | 'propositions' | 'stances' | 'attributions'>;

/** What filters light in the text. */
export interface LitText extends Lit {
  actors: ReadonlySet<ActorId>;
}

/** The address without ids that the collection does not know, so that a faulty one lights and opens nothing. */
export function knownAddress(library: Library, index: StatementIndex, address: TextAddress): TextAddress {
  const { passage, position } = address;
  return {
    ...address,
    passage: passage !== null && index.passages.has(passage) ? passage : null,
    position: position !== null && index.positions.has(position) ? position : null,
    topics: address.topics.filter((id) => library.topics.has(id)),
    actors: address.actors.filter((id) => library.actors.has(id)),
    propositions: address.propositions.filter((id) => library.propositions.has(id)),
  };
}

/** Whether the filters leave everything lit. */
export function isUnfiltered({ topics, actors, propositions, stances, attributions }: Filters): boolean {
  return [topics, actors, propositions, stances, attributions].every((list) => list.length === 0);
}

/**
 * What the filters light; null if they filter nothing. A topic stands for those below it as well. A position is
 * lit if its proposition's topic, its holder, proposition, stance and attribution pass. A passage is lit if it holds evidence of a lit position,
 * or, as long as only topics and actors are asked for, if it is coded with such a topic and names such an actor.
 */
export function litText(library: Library, index: StatementIndex, asked: Filters): LitText | null {
  if (isUnfiltered(asked)) return null;
  const filters = { ...asked, topics: asked.topics.flatMap((topic) => topicFamily(library, topic)) };
  const positions = index.statement.positions.filter((position) => passes(library, position, filters));
  const passages = new Set(positions.flatMap(({ evidence }) => evidence.map((quote) => quote.passage)));
  const { propositions, stances, attributions } = filters;
  if (propositions.length + stances.length + attributions.length === 0)
    for (const { id } of index.statement.passages) if (isAbout(index, id, filters)) passages.add(id);
  return { passages, positions: new Set(positions.map(({ id }) => id)), actors: new Set(filters.actors) };
}

function passes(library: Library, position: Position, filters: Filters): boolean {
  const topic = library.propositions.get(position.proposition)?.topic ?? '';
  return (
    allows(filters.topics, topic) &&
    allows(filters.actors, position.holder) &&
    allows(filters.propositions, position.proposition) &&
    allows(filters.stances, position.stance) &&
    allows(filters.attributions, position.attribution)
  );
}

function isAbout(index: StatementIndex, passage: PassageId, { topics, actors }: Filters): boolean {
  const codes = index.topicCodesByPassage.get(passage) ?? [];
  const mentions = index.mentionsByPassage.get(passage) ?? [];
  return (
    (topics.length === 0 || codes.some(({ topic }) => topics.includes(topic))) &&
    (actors.length === 0 || mentions.some(({ actor }) => actors.includes(actor)))
  );
}

function allows<T>(asked: readonly T[], value: T): boolean {
  return asked.length === 0 || asked.includes(value);
}
