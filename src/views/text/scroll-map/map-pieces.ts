import type { LinkedPassage } from '#charts/ribbon/Ribbon.tsx';
import { type Stretch, stretchesOf } from '#charts/table/stretches.ts';
import { textAddress } from '#model/address.ts';
import type { PassageId } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { passageOutline } from '#query/passage-outline.ts';
import { topicStrands } from '#query/passage-strands.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { passageLinkName } from '#views/parts/passage-link-name.ts';
import { stretchName } from '#words/table-names.ts';

/** A piece of the map: a passage, or neighbouring ones where there are too many to tell apart. */
export interface MapPiece extends LinkedPassage {
  passages: readonly PassageId[];
}

/** More pieces would be a few pixels long in a window of usual height. */
const MOST = 160;

/** The pieces of a statement's map with their topics, and what the link to each says. */
export function mapPieces(library: Library, index: StatementIndex, inOneFile: boolean): MapPiece[] {
  return stretchesOf(topicStrands(library, index), MOST).map((stretch) => ({
    ...stretch,
    to: inOneFile ? textAddress(index.statement.id, { passage: stretch.id }) : null,
    name: nameOf(library, index, stretch),
  }));
}

function nameOf(library: Library, index: StatementIndex, { id, passages }: Stretch): string {
  if (passages.length === 1)
    return passageLinkName(passageOutline(library, index, known(index.passages, id)));
  const positions = new Set(passages.flatMap((passage) => index.positionsByPassage.get(passage) ?? []));
  return stretchName(passages, positions.size);
}
