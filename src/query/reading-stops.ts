import type { Stop } from '#model/address.ts';
import type { Mention, PassageId, PositionId } from '#model/collection.ts';
import { readingOf } from './reading.ts';
import type { Filters, LitText } from './reading-lit.ts';
import type { StatementIndex } from './statement-index.ts';

/** What a reader can go through one by one, each in text order: what is lit, or, with nothing filtered, every position. */
export interface Stops {
  /** Those of the actors asked for, in lit passages. */
  mentions: Mention[];
  positions: PositionId[];
  passages: PassageId[];
}

/** Lists what there is to go through. */
export function stopsOf(index: StatementIndex, lit: LitText | null): Stops {
  const { positions } = readingOf(index);
  if (lit === null) return { mentions: [], positions, passages: [] };
  const { mentions, passages } = index.statement;
  return {
    mentions: mentions.filter(({ actor, passage }) => lit.actors.has(actor) && lit.passages.has(passage)),
    positions: positions.filter((id) => lit.positions.has(id)),
    passages: passages.map(({ id }) => id).filter((id) => lit.passages.has(id)),
  };
}

/**
 * What Next goes through as long as the reader has not said so: the names of actors, the passages of topics, and
 * the positions as soon as a proposition, stance or voice is asked for.
 */
export function leadingStops(stops: Stops, asked: Filters): keyof Stops {
  if (asked.propositions.length + asked.stances.length + asked.attributions.length > 0) return 'positions';
  if (stops.mentions.length > 0) return 'mentions';
  return stops.passages.length > 0 ? 'passages' : 'positions';
}

/** A stop if it is one of those that there are. */
export function knownStop(stops: Stops, stop: Stop | null): Stop | null {
  return stop !== null && stop.at <= stops[stop.among].length ? stop : null;
}
