import type { Actor, ActorId, Position, Quote } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { sameSay } from './same-say.ts';
import { carriedBy } from './same-words.ts';

interface Asked {
  position: Position;
  words: readonly Quote[];
  random: () => number;
}

/**
 * Who could be thought to hold a position and does not, the most plausible first: actors that speak on the same topic,
 * that are of the same kind, that are near in the text; chance settles the rest. Left out are all who take the same
 * stance on the proposition, all whose position the same words carry, whoever utters the words, and the holder's kin:
 * what a minister says, his state says too.
 */
export function otherHolders(library: Library, index: StatementIndex, asked: Asked): ActorId[] {
  const { position, words, random } = asked;
  const holder = known(library.actors, position.holder);
  const truly = new Set(
    index.statement.positions
      .filter((other) => sameSay(other, position) || carriedBy(words, other))
      .map((other) => other.holder),
  );
  const could = [...new Set([...index.positionsByHolder.keys(), ...index.mentionsByActor.keys()])]
    .map((id) => known(library.actors, id))
    .filter(({ id }) => id !== position.holder && id !== position.speaker && !truly.has(id))
    .filter(
      (actor) => isGroup(actor) === isGroup(holder) && rootOf(library, actor) !== rootOf(library, holder),
    );
  const topic = known(library.propositions, position.proposition).topic;
  const onTopic = new Set(index.positionsByTopic.get(topic)?.map((other) => other.holder));
  const near = new Set(
    words.flatMap(({ passage }) => index.mentionsByPassage.get(passage) ?? []).map(({ actor }) => actor),
  );
  return could
    .map((actor) => ({
      id: actor.id,
      weight:
        (onTopic.has(actor.id) ? 2 : 0) +
        (index.positionsByHolder.has(actor.id) ? 1 : 0) +
        (actor.kind === holder.kind ? 1 : 0) +
        (near.has(actor.id) ? 1 : 0) +
        random() * 1.5,
    }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
}

/** A group without a name may have anybody among it: it is only told from other groups. */
function isGroup({ kind }: Actor): boolean {
  return kind === 'collective' || kind === 'people';
}

/** The actor at the head of whom an actor belongs to. */
function rootOf({ actors }: Library, actor: Actor): ActorId {
  const seen = new Set<ActorId>();
  let at: Actor | undefined = actor;
  let root = actor.id;
  while (at !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    root = at.id;
    at = at.affiliation === null ? undefined : actors.get(at.affiliation);
  }
  return root;
}
