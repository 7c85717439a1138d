import type { Address, TextAddress } from '#model/address.ts';
import type { Citable } from '#model/citable.ts';
import type { Span } from '#model/collection.ts';
import { wholeOf } from '#query/cited-words.ts';
import { currentStatement } from '#query/current-statement.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { findWords } from '#query/reading-words.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import type { Citation } from './citation.ts';
import { citePosition } from './cite-position.ts';
import { citeView } from './cite-view.ts';
import { citeWords } from './cite-words.ts';

/** The ways to cite something, the likeliest first: the words themselves, their coding, the view of it. */
export function citationsOf(library: Library, citable: Citable): Citation[] {
  if (citable.kind === 'view') return citationsOfView(library, citable.address);
  const index = known(library.statements, citable.statement);
  const words = citeWords(library, index, citable.spans);
  return citable.position === null ? [words] : [words, citePosition(library, index, citable.position)];
}

function citationsOfView(library: Library, address: Address): Citation[] {
  const index = currentStatement(library, address);
  if (address.page === 'text' && index !== null) return citationsOfText(library, index, address);
  const selection =
    'selection' in address && address.selection?.with === undefined ? address.selection : null;
  const position = selection?.kind === 'position' ? index?.positions.get(selection.id) : undefined;
  if (index !== null && position !== undefined)
    return [citePosition(library, index, position.id, address), citeWords(library, index, position.evidence)];
  const view = citeView(library, index, address);
  if (index === null) return [view];
  const passage = selection?.kind === 'passage' ? index.passages.get(selection.id) : undefined;
  return [view, citeWords(library, index, passage === undefined ? [] : [wholeOf(passage)])];
}

/** In the text the words that it is opened at come first. */
function citationsOfText(library: Library, index: StatementIndex, address: TextAddress): Citation[] {
  const position = address.position === null ? undefined : index.positions.get(address.position);
  if (position !== undefined)
    return [citePosition(library, index, position.id, address), citeWords(library, index, position.evidence)];
  return [citeWords(library, index, openedWords(index, address)), citeView(library, index, address)];
}

function openedWords({ statement, passages }: StatementIndex, { passage: id, words }: TextAddress): Span[] {
  const found = words === null ? null : findWords(statement, words, id);
  if (found !== null) return [{ passage: found.passage, start: found.start, end: found.end }];
  const passage = id === null ? undefined : passages.get(id);
  return passage === undefined ? [] : [wholeOf(passage)];
}
