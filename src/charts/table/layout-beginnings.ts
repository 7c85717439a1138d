import { makeRim } from '#charts/rim/rim.ts';
import { linePath } from '#charts/rim/rim-paths.ts';
import { fitText, textWidth } from '#charts/text-width/text-width.ts';
import type { TablePicture } from './table-picture.ts';

/** How a passage begins, along the rim: read only when enlarged. */
export interface DrawnBeginning {
  id: string;
  text: string;
  d: string;
}

/** The size of these words, as large as their room allows once it is enlarged, and how far inside the rim they stand. */
export const BEGINNING_FONT = 5.6;
const INSIDE = 7;
/** Room between the ends of a passage and its words. */
const MARGIN = 2;

/** Lays the first words of every passage along the rim, and against it below, where they would stand on their heads. */
export function layoutBeginnings({ rim: shape, breadth, stretches }: TablePicture): DrawnBeginning[] {
  const rim = makeRim(shape);
  return stretches.flatMap(({ id, beginning, start, length }) => {
    const room = length - 2 * MARGIN;
    const text = fitText(beginning, BEGINNING_FONT, room);
    if (textWidth(text, BEGINNING_FONT) > room) return [];
    const below = rim.outwards(start + length / 2).y > 0.3;
    const out = -breadth / 2 - INSIDE + (below ? 0 : BEGINNING_FONT * 0.35);
    const from = start + MARGIN;
    const along = below ? { start: from + room, length: -room } : { start: from, length: room };
    return [{ id, text, d: linePath(rim, along, out) }];
  });
}
