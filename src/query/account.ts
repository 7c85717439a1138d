import type { Actor, Position, Proposition, StatementId } from '#model/collection.ts';
import { known } from './known.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';

/** A position with everything a reader needs to see beside it: who, on what, on whose word. */
export interface Account {
  statement: StatementId;
  /** BCP 47 tag of the quotes. */
  language: string;
  position: Position;
  holder: Actor;
  proposition: Proposition;
  /** The short name of the statement's speaker, whose word it is. */
  speaker: string;
  addressees: Actor[];
}

/** What a reader needs to see beside a position. */
export function accountOf(library: Library, { statement }: StatementIndex, position: Position): Account {
  return {
    statement: statement.id,
    language: statement.language,
    position,
    holder: known(library.actors, position.holder),
    proposition: known(library.propositions, position.proposition),
    speaker: shortName(known(library.actors, statement.speaker)),
    addressees: position.addressees.map((addressee) => known(library.actors, addressee)),
  };
}

/** The name by which the app speaks of a speaker: the last word of a person's name, otherwise the whole. */
export function shortName({ kind, name }: Actor): string {
  return kind === 'person' ? (name.split(' ').at(-1) ?? name) : name;
}
