import type { PassageId } from '#model/collection.ts';

/** What the layout needs of a passage: its length in words and the section it belongs to. */
export interface RibbonPassage {
  id: PassageId;
  words: number;
  /** Number of the exchange, or 0 for the opening speech. */
  section: number;
}

/** A stretch along the ribbon, in the units of the ribbon's length. */
export interface Stretch {
  start: number;
  length: number;
}
export interface RibbonPiece extends Stretch {
  id: PassageId;
}
export interface RibbonSection extends Stretch {
  section: number;
}
export interface RibbonLayout {
  length: number;
  /** In text order. */
  pieces: RibbonPiece[];
  sections: RibbonSection[];
}

interface RibbonMeasure {
  passages: readonly RibbonPassage[];
  /** The whole ribbon from end to end. */
  length: number;
  /** Room between two passages of one section. */
  gap?: number;
  /** Room between two sections. */
  sectionGap?: number;
  /** No passage is drawn shorter, however few its words. */
  minimum?: number;
}

/**
 * Lays passages end to end so that their lengths follow their words. Gaps and minimum give way where the ribbon
 * is too short for them; nothing ever lies outside it.
 */
export function layoutRibbon({
  passages,
  length,
  gap = 2,
  sectionGap = 6,
  minimum = 4,
}: RibbonMeasure): RibbonLayout {
  const gaps = passages.map((passage, i) => {
    const before = passages[i - 1];
    if (before === undefined) return 0;
    return before.section === passage.section ? gap : sectionGap;
  });
  const wanted = sum(gaps);
  const giving = wanted === 0 ? 1 : Math.min(1, length / 2 / wanted);
  const lengths = share(
    passages.map(({ words }) => words),
    length - wanted * giving,
    minimum,
  );

  const pieces: RibbonPiece[] = [];
  const sections: RibbonSection[] = [];
  let end = 0;
  passages.forEach(({ id, section }, i) => {
    const piece = { id, start: end + (gaps[i] ?? 0) * giving, length: lengths[i] ?? 0 };
    end = piece.start + piece.length;
    pieces.push(piece);
    const open = sections.at(-1);
    if (open?.section === section) open.length = end - open.start;
    else sections.push({ section, start: piece.start, length: piece.length });
  });
  return { length, pieces, sections };
}

/** Shares room in proportion to weights, none getting less than the minimum as long as there is room for that. */
function share(weights: readonly number[], room: number, minimum: number): number[] {
  const even = room / Math.max(1, weights.length);
  // Where nobody has words, all are alike.
  if (sum(weights) === 0) return weights.map(() => even);
  const least = Math.min(minimum, even);
  let unit = 0;
  let lifted = new Set<number>();
  // Lifting the smallest leaves less for the rest, which may bring others below the minimum.
  for (let before = -1; before !== lifted.size; ) {
    before = lifted.size;
    const rest = sum(weights.filter((_, i) => !lifted.has(i)));
    unit = rest === 0 ? 0 : (room - lifted.size * least) / rest;
    lifted = new Set(weights.flatMap((weight, i) => (weight * unit < least ? [i] : [])));
  }
  return weights.map((weight) => Math.max(least, weight * unit));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
