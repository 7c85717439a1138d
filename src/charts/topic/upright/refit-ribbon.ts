import { sum } from 'd3';
import type { Along } from '#charts/rim/rim-paths.ts';
import type { TopicPassage } from '#charts/topic/topic-input.ts';

/** Room of a passage of the rest. */
const FOLDED = { least: 5, most: 14, perWord: 0.05 };
/** The least room of a passage of the topic, and of every line that ends there. */
const FOCAL = 26;
const LINE = 7;
const GAP = 2;
const SECTION_GAP = 6;

/** A ribbon from top to bottom on which the passages of a topic share the room that the folded rest leaves. */
export function refitRibbon(
  passages: readonly TopicPassage[],
  lines: ReadonlyMap<string, number>,
  wanted: number,
): { places: ReadonlyMap<string, Along>; length: number } {
  const gaps = passages.map(({ section }, i) => {
    const before = passages[i - 1];
    return before === undefined ? 0 : before.section === section ? GAP : SECTION_GAP;
  });
  const least = passages.map(({ id, focal, words }) =>
    focal
      ? FOCAL + (lines.get(id) ?? 0) * LINE
      : Math.min(FOLDED.most, FOLDED.least + words * FOLDED.perWord),
  );
  const length = Math.max(wanted, sum(least) + sum(gaps));
  const spare = length - sum(least) - sum(gaps);
  const weights = passages.map(({ id, focal }) => (focal ? 0.5 + (lines.get(id) ?? 0) : 0));
  const all = sum(weights);
  const places = new Map<string, Along>();
  let start = 0;
  passages.forEach(({ id }, i) => {
    start += gaps[i] ?? 0;
    const share = all === 0 ? 1 / passages.length : (weights[i] ?? 0) / all;
    const own = (least[i] ?? 0) + spare * share;
    places.set(id, { start, length: own });
    start += own;
  });
  return { places, length };
}
