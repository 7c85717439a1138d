import type { ActorId } from '#model/collection.ts';
import type { DrawnTie, LineUpsInput } from './line-ups-input.ts';

/** More lines than this are a thicket; the weakest are left to the matrix. */
const MOST_TIES = 110;

/** What is drawn of line-ups, and what is folded away. */
export interface BoundLineUps extends LineUpsInput {
  /** Those for whom there was no room, or no tie to those for whom there was. */
  folded: ActorId[];
  /** How many ties between those who are drawn are not. */
  foldedTies: number;
}

/** The most important actors, as many as can be read, with the strongest ties between them. */
export function boundLineUps({ actors, ties }: LineUpsInput, most: number): BoundLineUps {
  const first = new Set(actors.slice(0, most).map(({ id }) => id));
  const between = ties.filter(({ ends }) => ends.every((end) => first.has(end)));
  const drawn = between.slice(0, MOST_TIES);
  const tied = new Set(drawn.flatMap(({ ends }: DrawnTie) => ends));
  const shows = ({ id }: { id: ActorId }) => first.has(id) && tied.has(id);
  return {
    actors: actors.filter(shows),
    ties: drawn,
    folded: actors.filter((actor) => !shows(actor)).map(({ id }) => id),
    foldedTies: between.length - drawn.length,
  };
}
