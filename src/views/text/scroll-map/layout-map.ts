import { cumsum, sum } from 'd3';
import { layoutRibbon, type RibbonPassage } from '#charts/ribbon/layout-ribbon.ts';
import type { PassageId, Position, Statement } from '#model/collection.ts';
import { sectionsOf } from '#query/sections.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { placeTitles, reckonedHeight } from './place-titles.ts';
import type { Stretch } from './view-on-map.ts';

/** Where evidence of a position begins on the map. */
export interface Tick {
  position: Position;
  at: number;
}

/** Where a section begins, and where its title lies about, which is not named where there is no room for it. */
export interface MapSection {
  number: number;
  title: string;
  first: PassageId | null;
  start: number;
  reckoned: number;
  named: boolean;
}

/** The map of a statement; every place on it is a share of its length, from 0 to 1. */
export interface MapLayout {
  pieces: ReadonlyMap<PassageId, Stretch>;
  /** In text order. */
  sections: MapSection[];
  ticks: Tick[];
}

/** The length at which the gaps of the map are true, and the gap between sections, in CSS pixels. */
export const MAP_LENGTH = 800;
export const SECTION_GAP = 9;

interface Drawn extends RibbonPassage {
  /** Those that it stands for. */
  passages: readonly PassageId[];
}

/** Lays out the ribbon beside the text, with a tick wherever the evidence of a position begins. */
export function layoutMap({ statement }: StatementIndex, drawn: readonly Drawn[]): MapLayout {
  const layout = layoutRibbon({ passages: drawn, length: MAP_LENGTH, sectionGap: SECTION_GAP });
  const lengthOf = new Map(statement.passages.map(({ id, text }) => [id, text.length]));
  const pieces = new Map(
    drawn.flatMap(({ passages }, i) => {
      const { start = 0, length = 0 } = layout.pieces[i] ?? {};
      return parts(passages, { start: start / MAP_LENGTH, length: length / MAP_LENGTH }, lengthOf);
    }),
  );
  return {
    pieces,
    sections: layoutSections(statement, pieces),
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

function layoutSections(statement: Statement, pieces: MapLayout['pieces']): MapSection[] {
  const sections = sectionsOf(statement).map(({ number, title, passages: [first] }) => {
    return { number, title, first: first?.id ?? null, start: pieces.get(first?.id ?? '')?.start ?? 0 };
  });
  const tops = placeTitles(
    sections.map(({ number, title, start }) => ({ start, height: reckonedHeight(title, number > 0) })),
    MAP_LENGTH,
  );
  return sections.map((section, place) => {
    const top = tops[place] ?? null;
    return { ...section, reckoned: top === null ? section.start : top / MAP_LENGTH, named: top !== null };
  });
}

/** The passages of a piece share its length as they share its text. */
function parts(
  passages: readonly PassageId[],
  { start, length }: Stretch,
  lengthOf: ReadonlyMap<PassageId, number>,
): [PassageId, Stretch][] {
  const lengths = passages.map((id) => Math.max(1, lengthOf.get(id) ?? 1));
  const whole = sum(lengths);
  const before = cumsum([0, ...lengths]);
  return passages.map((id, i) => [
    id,
    { start: start + (length * (before[i] ?? 0)) / whole, length: (length * (lengths[i] ?? 0)) / whole },
  ]);
}
