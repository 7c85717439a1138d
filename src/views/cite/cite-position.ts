import { type Address, textAddress } from '#model/address.ts';
import type { PositionId } from '#model/collection.ts';
import { accountOf } from '#query/account.ts';
import { locatorOf, quoteOf } from '#query/cited-words.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { positionAsCoded, positionTitle } from '#words/citations.ts';
import type { Citation } from './citation.ts';
import { citedSource } from './cite-words.ts';

/** A position: what somebody has read in the words, with all its evidence. */
export function citePosition(
  library: Library,
  index: StatementIndex,
  id: PositionId,
  openAt?: Address,
): Citation {
  const { statement } = index;
  const { position, holder, proposition, speaker } = accountOf(library, index, known(index.positions, id));
  const { evidence } = position;
  return {
    of: 'coding',
    address: openAt ?? textAddress(statement.id, { passage: evidence[0]?.passage ?? null, position: id }),
    index,
    spans: evidence,
    cited: {
      mark: id,
      source: citedSource(library, index),
      locator: locatorOf(statement, evidence),
      quote: quoteOf(statement, evidence),
      coding: {
        title: positionTitle(holder, position, proposition.text),
        what: positionAsCoded(position, speaker),
        collection: library.collection.title,
      },
    },
  };
}
