import type { Actor, ActorId, Position, Proposition } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { passagesOf, wordsOf } from './evidence-cells.ts';
import { type Cell, type Table, tableOf } from './table.ts';

interface Compared {
  propositions: readonly Proposition[];
  actors: readonly Actor[];
  /** The positions that count. */
  positions: readonly Position[];
}

/** What a cell says where an actor takes no position; never to be taken for "undecided". */
const NOT_STATED = 'not stated';

/**
 * Who stands where: a row for each proposition, a column for each actor. A cell has a line for each position:
 * "opposes (attributed), p13: exact words".
 */
export function compareTable(library: Library, { propositions, actors, positions }: Compared): Table {
  const cellOf = (proposition: Proposition, actor: Actor) =>
    heldOn(positions, proposition, actor)
      .map(
        ({ stance, attribution, evidence }) =>
          `${stance} (${attribution}), ${passagesOf(evidence)}: ${wordsOf(evidence)}`,
      )
      .join('\n') || NOT_STATED;
  return tableOf(propositions, {
    ...keysOf(library),
    ...columnsOf(actors.map((actor) => [actor.id, (proposition: Proposition) => cellOf(proposition, actor)])),
  });
}

/**
 * Two to four actors face to face: a row for each proposition on which one of them speaks, and of each actor the
 * stance, the voice, the passages and the exact words. Several positions of one actor stand in one cell, parted by
 * line breaks.
 */
export function faceToFaceTable(library: Library, { propositions, actors, positions }: Compared): Table {
  const spoken = propositions.filter((proposition) =>
    actors.some((actor) => heldOn(positions, proposition, actor).length > 0),
  );
  const column = (actor: Actor, name: string, write: (position: Position) => string) =>
    [
      `${actor.id}_${name}`,
      (proposition: Proposition) => heldOn(positions, proposition, actor).map(write).join('\n') || null,
    ] as const;
  return tableOf(spoken, {
    ...keysOf(library),
    ...columnsOf(
      actors.flatMap((actor) => [
        [
          `${actor.id}_stance`,
          (proposition: Proposition) =>
            heldOn(positions, proposition, actor)
              .map(({ stance }) => stance)
              .join('\n') || NOT_STATED,
        ],
        column(actor, 'attribution', ({ attribution }) => attribution),
        column(actor, 'passages', ({ evidence }) => passagesOf(evidence)),
        column(actor, 'quotes', ({ evidence }) => wordsOf(evidence)),
      ]),
    ),
  });
}

/** A tie between two actors, and what a line-ups matrix says of it. */
export interface WeighedTie {
  ends: readonly [ActorId, ActorId];
  weight: number;
}

/**
 * Actors against actors, in the order given, both ways: the weight of the tie between two (agreement, disagreement,
 * or one less the other, as the caller weighs it), 0 where there is none, nothing on the diagonal.
 */
export function lineUpsTable(actors: readonly Actor[], ties: readonly WeighedTie[]): Table {
  const weights = new Map(
    ties.flatMap(({ ends: [a, b], weight }) => [
      [`${a} ${b}`, weight],
      [`${b} ${a}`, weight],
    ]),
  );
  return tableOf(actors, {
    actor: ({ id }) => id,
    name: ({ name }) => name,
    ...columnsOf(
      actors.map((other) => [
        other.id,
        ({ id }: Actor) => (id === other.id ? null : (weights.get(`${id} ${other.id}`) ?? 0)),
      ]),
    ),
  });
}

function heldOn(positions: readonly Position[], { id }: Proposition, actor: Actor): Position[] {
  return positions.filter(({ proposition, holder }) => proposition === id && holder === actor.id);
}

function keysOf(library: Library) {
  return {
    topic: ({ topic }: Proposition) => topic,
    topic_label: ({ topic }: Proposition) => known(library.topics, topic).label,
    proposition: ({ id }: Proposition) => id,
    proposition_text: ({ text }: Proposition) => text,
  };
}

function columnsOf<T>(columns: readonly (readonly [string, (thing: T) => Cell])[]) {
  return Object.fromEntries(columns);
}
