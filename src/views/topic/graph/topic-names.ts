import type { Selection } from '#model/address.ts';
import { accountOf } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { standingOf } from '#query/standing.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { positionSentence } from '#ui/position-sentence.ts';
import { STANDING_LABEL } from '#views/parts/standing-words.ts';
import { markName } from '#views/table/graph/table-names.ts';
import * as words from '#words/topic.ts';

/** What a mark of a topic's picture is called: one sentence that says what it is and what is behind it. */
export function topicMarkName(library: Library, index: StatementIndex, selection: Selection): string {
  const { kind, id } = selection;
  if (kind === 'position') return positionSentence(accountOf(library, index, known(index.positions, id)));
  if (kind === 'proposition') {
    const positions = index.positionsByProposition.get(id) ?? [];
    const { label, text } = known(library.propositions, id);
    return words.propositionName(label, text, positions.length, STANDING_LABEL[standingOf(positions)]);
  }
  return markName(library, index, selection);
}

/** "and 7 more propositions: …", as far as a sentence goes. */
export function foldName(library: Library, propositions: readonly string[]): string {
  const labels = propositions.slice(0, 5).map((id) => known(library.propositions, id).label);
  return words.foldName(propositions.length, labels);
}
