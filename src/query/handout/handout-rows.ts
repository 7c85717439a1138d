import type { Actor, Position, Proposition, Quote } from '#model/collection.ts';
import { type Attribution, STANCES } from '#model/vocabulary.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { type RankedProposition, rankByPositions } from '#query/ranked-propositions.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { type HandoutSubject, positionsOn, quotedPropositions } from './handout-subject.ts';

/** A position on a handout, with the words to print. */
export interface HandoutEntry {
  position: Position;
  holder: Actor;
  quotes: Quote[];
}

/** A proposition on a handout, with those who take a position on it. */
export interface HandoutRow {
  proposition: Proposition;
  /** In text order. */
  entries: HandoutEntry[];
  /** Positions that found no room. */
  left: number;
  /** The one voice that all of them are carried by; null where there are several. */
  voice: Attribution | null;
}

/** So much fits on two or three sheets, and no row is longer than a sheet. */
export const MOST_ROWS = 6;
export const MOST_ENTRIES = 6;
const MOST_QUOTES = 1;

/** The propositions of a handout, and how many more there are: the most contested, or as a tour comes to them. */
export function handoutRows(
  library: Library,
  index: StatementIndex,
  subject: HandoutSubject,
): { rows: HandoutRow[]; left: number } {
  const positions = positionsOn(library, index, subject);
  const ids = [...new Set(positions.map(({ proposition }) => proposition))];
  const ranked = rankByPositions(
    ids.map((id) => known(library.propositions, id)),
    ({ id }) => positions.filter(({ proposition }) => proposition === id),
  );
  const { tour } = subject;
  const first = (tour === null ? ranked : inTurn(ranked, quotedPropositions(index, tour))).slice(
    0,
    MOST_ROWS,
  );
  return {
    rows: first.map((row) => rowOf(library, subject, row)),
    left: ranked.length - first.length,
  };
}

function inTurn(ranked: readonly RankedProposition[], turns: readonly string[]): RankedProposition[] {
  return ranked.toSorted((a, b) => turns.indexOf(a.proposition.id) - turns.indexOf(b.proposition.id));
}

function rowOf(
  library: Library,
  { passages }: HandoutSubject,
  { proposition, positions }: RankedProposition,
): HandoutRow {
  const kept = fairShare(positions);
  const voices = new Set(positions.map(({ attribution }) => attribution));
  const [voice = null, ...others] = voices;
  return {
    proposition,
    entries: kept.map((position) => {
      const here = position.evidence.filter(
        ({ passage }) => passages.length === 0 || passages.includes(passage),
      );
      return { position, holder: known(library.actors, position.holder), quotes: here.slice(0, MOST_QUOTES) };
    }),
    left: positions.length - kept.length,
    voice: others.length === 0 ? voice : null,
  };
}

/** The first positions, taken from each stance in turn so that none is crowded out. In text order. */
function fairShare(positions: readonly Position[]): Position[] {
  const byStance = STANCES.map((stance) => positions.filter((position) => position.stance === stance));
  const turns = positions.flatMap((_, turn) => byStance.flatMap((group) => group[turn] ?? []));
  const kept = new Set(turns.slice(0, MOST_ENTRIES));
  return positions.filter((position) => kept.has(position));
}
