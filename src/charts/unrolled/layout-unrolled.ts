import type { PassageId, PositionId } from '#model/collection.ts';

/** A position's mark on its passage. */
export interface UnrolledMark {
  id: PositionId;
  /** Where in the passage its words are, from 0 to 1. */
  at: number;
}

export interface UnrolledPassage {
  id: PassageId;
  words: number;
  marks: readonly UnrolledMark[];
}

export interface PlacedMark {
  id: PositionId;
  /** Share of the passage's length at which the mark's middle stands. */
  at: number;
  /** How many marks lie below it. */
  level: number;
}

export interface PlacedPassage {
  id: PassageId;
  /** In text order. */
  marks: PlacedMark[];
  /** How many rows of marks stand on the passage. */
  levels: number;
}

/** CSS pixels to a word where the picture is at its smallest; drawn larger, marks only move apart. */
export const PIXELS_PER_WORD = 0.82;
/** A mark is a target of this size, whatever is drawn in it. */
export const MARK_SIZE = 24;
/** Passages of few words still have room for a finger. */
const NARROWEST = 24;
const GAP = 3;

/**
 * What of a section's length grows with the scale, in words, and what does not, in CSS pixels: gaps, and passages
 * too short for a finger.
 */
export function measureSection(passages: readonly { words: number }[]): { words: number; fixed: number } {
  const short = passages.filter(({ words }) => words * PIXELS_PER_WORD < NARROWEST);
  const words = passages.reduce((total, passage) => total + passage.words, 0);
  return {
    words: words - short.reduce((total, passage) => total + passage.words, 0),
    fixed: passages.length * GAP + short.length * NARROWEST,
  };
}

/** Lets every mark stand on its words within its passage, on top of those that it would touch. */
export function layoutUnrolled(passages: readonly UnrolledPassage[]): PlacedPassage[] {
  const ends: number[] = [];
  let start = 0;
  return passages.map(({ id, words, marks }) => {
    const length = words * PIXELS_PER_WORD;
    const room = Math.max(NARROWEST, length);
    const placed = [...marks]
      .sort((a, b) => a.at - b.at)
      .map(({ id: mark, at }) => {
        const from = start + Math.min(Math.max(0, at * length - MARK_SIZE / 2), room - MARK_SIZE);
        const free = ends.findIndex((end) => end <= from);
        const level = free < 0 ? ends.length : free;
        ends[level] = from + MARK_SIZE;
        return { id: mark, at, level };
      });
    start += room + GAP;
    return { id, marks: placed, levels: Math.max(0, ...placed.map(({ level }) => level + 1)) };
  });
}
