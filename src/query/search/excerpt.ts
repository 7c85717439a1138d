import type { Marked } from './mark-words.ts';

/** A piece of a text round what was found in it. */
export interface Excerpt {
  text: string;
  /** Offsets within the excerpt. */
  marks: Marked[];
  /** Whether text was left out before and after it. */
  before: boolean;
  after: boolean;
}

/**
 * The piece of a text, no longer than so many code units, that holds most of its marks, the earliest such piece.
 * It begins and ends between words.
 */
export function excerptOf(text: string, marks: readonly Marked[], length: number): Excerpt {
  if (text.length <= length) return { text, marks: [...marks], before: false, after: false };
  const { first, last } = densest(marks, length);
  const slack = length - (last - first);
  // Two thirds of the context follow: what comes next tells more than what went before.
  const wanted = Math.min(Math.max(0, first - Math.floor(slack / 3)), text.length - length);
  const start = wanted === 0 ? 0 : nextWord(text, wanted, first);
  const end = lastBreak(text, Math.min(text.length, start + length), last);
  return {
    text: text.slice(start, end),
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    before: start > 0,
    after: end < text.length,
  };
}

/** From the first to the last mark of those that lie together within the length, where most do; nothing without marks. */
export function densest(marks: readonly Marked[], length: number): { first: number; last: number } {
  let best = { first: 0, last: 0, count: 0 };
  for (const [i, { start }] of marks.entries()) {
    const within = marks.slice(i).filter(({ end }) => end - start <= length);
    if (within.length > best.count)
      best = { first: start, last: within.at(-1)?.end ?? start, count: within.length };
  }
  return best;
}

function nextWord(text: string, from: number, latest: number): number {
  if (/\s/.test(text.charAt(from - 1))) return from;
  const gap = text.slice(from, latest).search(/\s/);
  return gap === -1 ? latest : from + gap + 1;
}

function lastBreak(text: string, until: number, earliest: number): number {
  if (until >= text.length || /\s/.test(text.charAt(until))) return trimmedEnd(text, until);
  const gap = text.slice(earliest, until).search(/\s\S*$/);
  return gap === -1 ? until : trimmedEnd(text, earliest + gap);
}

function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}
