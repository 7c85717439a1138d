import type { Rim } from '#charts/rim/rim.ts';
import { type Along, bandPath } from '#charts/rim/rim-paths.ts';
import { strandsAcross } from '#charts/topic/strands-across.ts';
import type { TopicPassage } from '#charts/topic/topic-input.ts';
import type { PlacedPassage } from '#charts/topic/topic-picture.ts';
import { RIM } from './round-sizes.ts';

/** How broad a merely touched topic's thread is drawn, with its air. */
const THREAD = 4.5;
/** A folded passage shows its number from this length on. */
const NUMBERED = 24;

/** Draws the passages along the rim: main strands side by side, threads along the inner edge, numbers inside. */
export function placePassages(
  passages: readonly TopicPassage[],
  places: readonly (Along & { id: string })[],
  rim: Rim,
): PlacedPassage[] {
  const known = new Map(places.map((place) => [place.id, place]));
  return passages.flatMap(({ id, passages: own, focal, question, strands }) => {
    const along = known.get(id);
    if (along === undefined) return [];
    const beginning = Math.min(10, along.length / 2);
    return {
      id,
      passages: own,
      focal,
      question,
      path: bandPath(rim, along, -RIM / 2, RIM / 2),
      strands: strandsAcross(strands, RIM, THREAD).map(({ tone, own, from, to }) => ({
        tone,
        own,
        path: bandPath(rim, along, from - RIM / 2, to - RIM / 2),
      })),
      number:
        focal || along.length >= NUMBERED
          ? rim.at(along.start + (focal ? beginning : along.length / 2), -RIM / 2 - 12)
          : null,
    };
  });
}
