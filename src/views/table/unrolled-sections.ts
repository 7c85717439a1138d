import { group } from 'd3';
import type { LinkedMark, LinkedPassageWithMarks, UnrolledSection } from '#charts/unrolled/UnrolledTable.tsx';
import { type Address, type Selection, textAddress } from '#model/address.ts';
import type { Passage, Position } from '#model/collection.ts';
import { accountOf } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import type { Lit } from '#query/lit.ts';
import { firstWords } from '#query/mention-contexts.ts';
import { passageOutline } from '#query/passage-outline.ts';
import { topicStrands } from '#query/passage-strands.ts';
import { sectionsOf } from '#query/sections.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { positionSentence } from '#ui/position-sentence.ts';
import { passageLinkName } from '#views/parts/passage-link-name.ts';

/** The statement as the unrolled table draws it. A passage or mark that is selected already leads on to the text. */
export function unrolledSections(
  library: Library,
  index: StatementIndex,
  selection: Selection | null,
  lit: Lit | null,
): UnrolledSection[] {
  const { statement } = index;
  const stranded = new Map(topicStrands(library, index).map((passage) => [passage.id, passage]));
  const marksByPassage = group(statement.positions, ({ evidence }) => evidence[0]?.passage ?? '');
  const select = (kind: 'passage' | 'position', id: string, onward: Address): Address =>
    selection?.id === id ? onward : { page: 'table', statement: statement.id, selection: { kind, id } };

  const linkedMark = (position: Position, { id, text }: Passage): LinkedMark => ({
    id: position.id,
    at: middleOf(position, text),
    stance: position.stance,
    attribution: position.attribution,
    name: positionSentence(accountOf(library, index, position)),
    to: select('position', position.id, textAddress(statement.id, { passage: id, position: position.id })),
    lit: lit?.positions.has(position.id) ?? false,
  });

  const linkedPassage = (passage: Passage): LinkedPassageWithMarks => ({
    ...known(stranded, passage.id),
    name: passageLinkName(passageOutline(library, index, passage)),
    to: select('passage', passage.id, textAddress(statement.id, { passage: passage.id })),
    opening: firstWords(passage.text, 90),
    lit: lit?.passages.has(passage.id) ?? false,
    marks: (marksByPassage.get(passage.id) ?? []).map((position) => linkedMark(position, passage)),
  });

  return sectionsOf(statement).map(({ number, title, passages }) => ({
    number,
    title,
    passages: passages.map(linkedPassage),
  }));
}

/** Where in its passage the first words of a position stand, from 0 to 1. */
function middleOf({ evidence: [first] }: Position, text: string): number {
  return first === undefined || text.length === 0 ? 0 : (first.start + first.end) / 2 / text.length;
}
