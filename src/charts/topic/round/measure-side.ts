import type { TopicPassage, TopicRow } from '#charts/topic/topic-input.ts';

/** Air between two passages, and between two sections. */
export const GAP = 3;
export const SECTION_GAP = 9;
/** Room of a passage of the rest, folded between two passages of the topic. */
const FOLDED = { least: 7, most: 22, perWord: 0.06 };
/** Room of a passage of the topic on which nothing stands. */
const BARE = 20;
/** Air between the marks of one passage and its ends. */
const END = 4;

/** Passages end to end, from that of a first to that of a last row. */
export interface MeasuredSide {
  /** Places of the outermost passages in the statement. */
  first: number;
  last: number;
  length: number;
  passages: { at: number; start: number; length: number }[];
  /** Where each row's mark stands. */
  marks: ReadonlyMap<string, number>;
}

/** Measures what stands on one side, every row taking the same room; null if nothing does. */
export function measureSide(
  passages: readonly TopicPassage[],
  rows: readonly TopicRow[],
  pitch: number,
): MeasuredSide | null {
  const first = passages.findIndex(({ id }) => id === rows[0]?.passage);
  const last = passages.findIndex(({ id }) => id === rows.at(-1)?.passage);
  if (first < 0 || last < 0) return null;
  const marks = new Map<string, number>();
  const measured: MeasuredSide['passages'] = [];
  let length = 0;
  passages.slice(first, last + 1).forEach((passage, i) => {
    const at = first + i;
    if (i > 0) length += gapBetween(passages, at);
    const here = rows.filter((row) => row.passage === passage.id);
    const start = length;
    here.forEach((row, k) => {
      marks.set(row.id, start + END / 2 + (k + 0.5) * pitch);
    });
    length += here.length > 0 ? here.length * pitch + END : bareLength(passage);
    measured.push({ at, start, length: length - start });
  });
  return { first, last, length, passages: measured, marks };
}

/** The air before a passage. */
export function gapBetween(passages: readonly TopicPassage[], at: number): number {
  return passages[at]?.section === passages[at - 1]?.section ? GAP : SECTION_GAP;
}

function bareLength({ focal, words }: TopicPassage): number {
  return focal ? BARE : Math.min(FOLDED.most, FOLDED.least + words * FOLDED.perWord);
}
