import { layoutRibbon, type RibbonPassage, type RibbonPiece } from '#charts/ribbon/layout-ribbon.ts';
import type { Along } from './rim-paths.ts';

/** A passage's stretch of the rim. */
export interface RimPiece extends RibbonPiece {
  /** Its middle, in pixels from the head. */
  middle: number;
}
export interface RimSection extends Along {
  section: number;
}
export interface RimLayout {
  /** In text order, clockwise. */
  pieces: RimPiece[];
  sections: RimSection[];
}

interface RimMeasure {
  /** For a rim that is refitted, `words` may be any weight, such as the room wanted. */
  passages: readonly RibbonPassage[];
  /** All the way round. */
  length: number;
  /** Room at the head, where the statement begins and ends. */
  head?: number;
  gap?: number;
  sectionGap?: number;
  minimum?: number;
}

/** Bends the ribbon round the table: the same lengths and gaps, clockwise from the head, which stays open. */
export function layoutRim({
  passages,
  length,
  head = 40,
  gap = 2.5,
  sectionGap = 11,
  minimum = 7,
}: RimMeasure): RimLayout {
  const ribbon = layoutRibbon({ passages, length: length - head, gap, sectionGap, minimum });
  const begin = head / 2;
  return {
    pieces: ribbon.pieces.map((piece) => {
      const start = begin + piece.start;
      return { ...piece, start, middle: start + piece.length / 2 };
    }),
    sections: ribbon.sections.map((section) => ({ ...section, start: begin + section.start })),
  };
}
