import { group } from 'd3';
import { placeAlong } from '#charts/rim/place-along.ts';
import { type Point, rimOf } from '#charts/rim/rim.ts';
import type { DrawnPosition, TablePicture } from './table-picture.ts';

/** A position's mark on the rim. */
export interface PlacedMark extends Point {
  position: DrawnPosition;
  /** Half its size. */
  half: number;
}

/** Half the size of a mark where it has room, and where it has little. */
const LARGE = 11;
const SMALL = 4.5;
/** The paper round a mark, and a hair between two. */
const APART = 5;

/**
 * Places marks along the passages that hold them: each as near to its place as the others let it, all of a
 * passage smaller where they would not fit beside each other.
 */
export function placePositions(
  picture: Pick<TablePicture, 'rim' | 'stretches'>,
  positions: readonly DrawnPosition[],
  large = LARGE,
): PlacedMark[] {
  const rim = rimOf(picture.rim);
  const byStretch = group(positions, ({ stretch }) => stretch);
  return picture.stretches.flatMap(({ id, start, length }) => {
    const here = byStretch.get(id) ?? [];
    const half = Math.max(SMALL, Math.min(large, (length / Math.max(1, here.length) - APART) / 2));
    const size = 2 * half + APART;
    // A passage too short for its marks lets them stand out at both ends alike.
    const over = Math.max(0, here.length * size - length) / 2;
    const places = placeAlong(
      here.map(({ along }) => ({ wanted: along, size })),
      start - over,
      start + length + over,
    );
    return here.map((position, i) => ({ position, half, ...rim.at(places[i] ?? position.along) }));
  });
}
