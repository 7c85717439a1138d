import { layoutRibbon } from '#charts/ribbon/layout-ribbon.ts';
import type { PassageId, Position } from '#model/collection.ts';
import type { StrandedPassage } from '#query/passage-strands.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import type { Stretch } from './view-on-map.ts';

/** Where evidence of a position begins on the map. */
export interface Tick {
  position: Position;
  at: number;
}

/** The map of a statement; every place on it is a share of its length, from 0 to 1. */
export interface MapLayout {
  pieces: ReadonlyMap<PassageId, Stretch>;
  /** Where each section begins, in text order. */
  sections: { number: number; start: number }[];
  ticks: Tick[];
}

/** The length at which the gaps of the map are true, and the gap between sections, in CSS pixels. */
export const MAP_LENGTH = 800;
export const SECTION_GAP = 9;

/** Lays out the ribbon beside the text, with a tick wherever the evidence of a position begins. */
export function layoutMap({ statement }: StatementIndex, passages: readonly StrandedPassage[]): MapLayout {
  const layout = layoutRibbon({ passages, length: MAP_LENGTH, sectionGap: SECTION_GAP });
  const pieces = new Map(
    layout.pieces.map(({ id, start, length }) => [
      id,
      { start: start / MAP_LENGTH, length: length / MAP_LENGTH },
    ]),
  );
  const lengthOf = new Map(statement.passages.map(({ id, text }) => [id, text.length]));
  return {
    pieces,
    sections: layout.sections.map(({ section, start }) => ({ number: section, start: start / MAP_LENGTH })),
    ticks: statement.positions.flatMap((position) =>
      position.evidence.flatMap(({ passage, start }) => {
        const piece = pieces.get(passage);
        if (piece === undefined) return [];
        const share = start / Math.max(1, lengthOf.get(passage) ?? 1);
        return [{ position, at: piece.start + share * piece.length }];
      }),
    ),
  };
}
