import { bisectRight } from 'd3';

/** A stretch from top to bottom: of a passage on the page, or on the map. */
export interface Stretch {
  start: number;
  length: number;
}

interface Scrolled {
  /** What the window shows of the page. */
  top: number;
  bottom: number;
  /** The passages on the page and, in the same order, on the map. */
  passages: readonly Stretch[];
  pieces: readonly Stretch[];
}

/** The stretch of the map that the window shows; between two passages it ends where the next begins. */
export function viewOnMap({ top, bottom, passages, pieces }: Scrolled): Stretch {
  const start = onMap(top, passages, pieces);
  return { start, length: onMap(bottom, passages, pieces) - start };
}

function onMap(at: number, passages: readonly Stretch[], pieces: readonly Stretch[]): number {
  const begun =
    bisectRight(
      passages.map(({ start }) => start),
      at,
    ) - 1;
  const passage = passages[begun];
  const piece = pieces[begun];
  if (passage === undefined || piece === undefined) return pieces[0]?.start ?? 0;
  const share = Math.min(1, (at - passage.start) / Math.max(1, passage.length));
  return piece.start + share * piece.length;
}
