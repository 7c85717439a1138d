import type { TopicPassage, TopicStrand } from './topic-input.ts';
import type { PlacedStrand } from './topic-picture.ts';

/** How a stretch is drawn at distances across it, counted from the edge of the threads. */
export interface StretchPaths {
  /** `full` is drawn at full strength, and may be in pieces that overlap. */
  lines: (at: number, full: boolean) => string[];
  band: (from: number, to: number) => string;
}

/** How broad the outline of a question is drawn. */
const OUTLINE = 1.7;

/**
 * Draws the strands of a passage across a ribbon of some breadth: threads along the first edge, main strands side
 * by side in the rest. They are lines rather than areas, which keeps a page small.
 */
export function placeStrands(
  { strands, question }: TopicPassage,
  { breadth, thread }: { breadth: number; thread: number },
  { lines, band }: StretchPaths,
): PlacedStrand[] {
  return strandsAcross(strands, breadth, thread).flatMap(({ tone, own, from, to }) =>
    question
      ? [{ tone, own, path: band(from + OUTLINE / 2, to - OUTLINE / 2), breadth: OUTLINE }]
      : lines((from + to) / 2, own).map((path) => ({ tone, own, path, breadth: to - from })),
  );
}

function strandsAcross(strands: readonly TopicStrand[], breadth: number, thread: number) {
  const threads = strands.filter(({ main }) => !main);
  const main = strands.filter((strand) => strand.main);
  const edge = threads.length * thread;
  const each = (breadth - edge) / Math.max(1, main.length);
  return [
    ...threads.map(({ tone, own }, i) => ({ tone, own, from: i * thread, to: (i + 1) * thread - 1 })),
    ...main.map(({ tone, own }, i) => ({
      tone,
      own,
      from: edge + i * each,
      to: edge + (i + 1) * each - (i < main.length - 1 ? 1 : 0),
    })),
  ];
}
