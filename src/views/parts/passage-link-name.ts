import type { PassageOutline } from '#query/passage-outline.ts';
import { nameOf } from '#words/passage-link.ts';

/** What a link to a passage says: "Passage 13, answer, A way out in Syria: Syria and Settlement; 13 positions". */
export function passageLinkName(outline: PassageOutline): string {
  return nameOf(outline);
}
