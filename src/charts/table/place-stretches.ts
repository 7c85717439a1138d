import { layoutRim } from '#charts/rim/layout-rim.ts';
import type { Rim } from '#charts/rim/rim.ts';
import type { PlacedStretch } from './joints.ts';
import { stretchesOf } from './stretches.ts';
import type { TableInput } from './table-input.ts';

/** The open head, the gaps of the rim, and the least length of a passage. */
const HEAD = 40;
const SECTION_GAP = 11;
const GAP = 2.5;
const LEAST = 7;
/** More passages than these are no longer told apart. */
const MOST_STRETCHES = 44;

/** The passages along the rim, clockwise from the head, each as long as its words are many. */
export function placeStretches({ passages }: TableInput, rim: Rim): PlacedStretch[] {
  const most = Math.min(MOST_STRETCHES, Math.floor((rim.length - HEAD) / (LEAST + GAP) / 1.5));
  const stretches = stretchesOf(passages, most);
  const { pieces } = layoutRim({
    passages: stretches,
    length: rim.length,
    head: HEAD,
    gap: GAP,
    sectionGap: SECTION_GAP,
    minimum: LEAST,
  });
  return stretches.flatMap((stretch, i) => {
    const piece = pieces[i];
    return piece === undefined ? [] : [{ ...stretch, piece }];
  });
}
