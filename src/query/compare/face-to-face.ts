import type { FacesAddress } from '#model/address.ts';
import type { Actor, ActorId } from '#model/collection.ts';
import type { Library } from '#query/library.ts';
import type { RankedProposition } from '#query/ranked-propositions.ts';
import { compareColumns } from './compare-columns.ts';
import { compareRows } from './compare-rows.ts';
import { MEETINGS, type Meeting, meetingOf } from './meeting.ts';

/** A proposition with the positions of the actors compared, and how they meet on it. */
export interface FacesRow extends Pick<RankedProposition, 'proposition' | 'positions'> {
  meeting: Meeting;
}

/** Two of the actors compared, and on how many propositions they meet in which way. */
export interface Pair {
  actors: readonly [Actor, Actor];
  counts: Record<Meeting, number>;
}

/** Actors side by side: the propositions on which one of them speaks, opposed ones first, and every pair's counts. */
export interface FaceToFace {
  actors: Actor[];
  rows: FacesRow[];
  counts: Record<Meeting, number>;
  pairs: Pair[];
}

/** No more stand side by side than can be read. */
export const MOST_FACES = 4;

/** The actors of an address, as far as the collection has them; with fewer than two, those most in dispute beside them. */
export function facesOf(library: Library, asked: readonly ActorId[]): Actor[] {
  const chosen = asked.flatMap((id) => library.actors.get(id) ?? []).slice(0, MOST_FACES);
  if (chosen.length > 1) return chosen;
  const rows = compareRows(library, {
    topic: null,
    actors: asked.length === 0 ? [] : chosen.map(({ id }) => id),
    stances: [],
    attributions: [],
    disputed: false,
  });
  const others = compareColumns(library, rows, []).map(({ actor }) => actor);
  return [...chosen, ...others.filter((actor) => !chosen.includes(actor))].slice(0, 2);
}

/** Compares actors on a topic, or on everything. */
export function faceToFace(
  library: Library,
  actors: Actor[],
  { topic, attributions }: Pick<FacesAddress, 'topic' | 'attributions'>,
): FaceToFace {
  const ids = actors.map(({ id }) => id);
  const rows = compareRows(library, { topic, actors: ids, stances: [], attributions, disputed: false })
    .flatMap(({ proposition, positions: all }): FacesRow[] => {
      const positions = all.filter(({ holder }) => ids.includes(holder));
      const meeting = meetingOf(positions);
      return meeting === null ? [] : [{ proposition, positions, meeting }];
    })
    .sort((a, b) => MEETINGS.indexOf(a.meeting) - MEETINGS.indexOf(b.meeting));
  return {
    actors,
    rows,
    counts: countMeetings(rows.map(({ meeting }) => meeting)),
    pairs: pairsOf(actors).map((pair) => ({ actors: pair, counts: countPair(rows, pair) })),
  };
}

function countPair(rows: readonly FacesRow[], [one, other]: Pair['actors']): Pair['counts'] {
  return countMeetings(
    rows.map(({ positions }) =>
      meetingOf(positions.filter(({ holder }) => holder === one.id || holder === other.id)),
    ),
  );
}

function countMeetings(meetings: readonly (Meeting | null)[]): Record<Meeting, number> {
  const counts = { opposed: 0, open: 0, shared: 0, alone: 0 };
  for (const meeting of meetings) if (meeting !== null) counts[meeting] += 1;
  return counts;
}

function pairsOf(actors: readonly Actor[]): Pair['actors'][] {
  return actors.flatMap((one, place) => actors.slice(place + 1).map((other): Pair['actors'] => [one, other]));
}
