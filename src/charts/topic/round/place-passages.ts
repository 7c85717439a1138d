import type { Rim } from '#charts/rim/rim.ts';
import { type Along, bandPath, linePath } from '#charts/rim/rim-paths.ts';
import { placeStrands } from '#charts/topic/place-strands.ts';
import type { TopicPassage } from '#charts/topic/topic-input.ts';
import type { PlacedPassage } from '#charts/topic/topic-picture.ts';
import { RIM } from './round-sizes.ts';

/** How broad a merely touched topic's thread is drawn, with its air. */
const THREAD = 4.5;
/** The longest piece of a stretch, and how far it runs into the next. */
const PIECE = 130;
const OVERLAP = 0.5;
/** A folded passage shows its number from this length on. */
const NUMBERED = 24;

/** Draws the passages along the rim: main strands side by side, threads along the inner edge, numbers inside. */
export function placePassages(
  passages: readonly TopicPassage[],
  places: readonly (Along & { id: string })[],
  rim: Rim,
): PlacedPassage[] {
  const known = new Map(places.map((place) => [place.id, place]));
  return passages.flatMap((passage) => {
    const along = known.get(passage.id);
    if (along === undefined) return [];
    const { id, passages: own, focal, question } = passage;
    const paths = {
      lines: (at: number, full: boolean) =>
        (full ? piecesOf(along) : [along]).map((piece) => linePath(rim, piece, at - RIM / 2)),
      band: (from: number, to: number) => bandPath(rim, along, from - RIM / 2, to - RIM / 2),
    };
    const beginning = focal ? Math.min(10, along.length / 2) : along.length / 2;
    return {
      id,
      passages: own,
      focal,
      question,
      path: paths.band(0, RIM),
      strands: placeStrands(passage, { breadth: RIM, thread: THREAD }, paths),
      middle: rim.at(along.start + along.length / 2, -RIM / 2 - 6),
      number: focal || along.length >= NUMBERED ? rim.at(along.start + beginning, -RIM / 2 - 12) : null,
    };
  });
}

/** A long stretch in pieces that overlap a little, so that the box of none reaches what stands inside the rim. */
function piecesOf({ start, length }: Along): Along[] {
  const count = Math.ceil(length / PIECE);
  return Array.from({ length: count }, (_, i) => ({
    start: start + (i * length) / count,
    length: length / count + (i < count - 1 ? OVERLAP : 0),
  }));
}
