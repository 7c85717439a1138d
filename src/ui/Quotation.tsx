import { use } from 'react';
import { textAddress } from '#model/address.ts';
import type { PositionId, Quote, StatementId } from '#model/collection.ts';
import { LEFT_OUT } from '#words/punctuation.ts';
import { passageName, passagesName, quoted } from '#words/terms.ts';
import { AddressLink } from './AddressLink.tsx';
import { ActionsOn } from './actions-on.ts';
import './quotation.css';

interface QuotationProps {
  statement: StatementId;
  language: string;
  /** Exact words, all of one passage; an ellipsis parts them. */
  quotes: readonly [Quote, ...Quote[]];
  /** The position that the text should open there. */
  position?: PositionId;
}

/** Exact words of the statement, the way to their place in it, and what can be done with them. */
export function Quotation({ statement, language, quotes, position }: QuotationProps) {
  const [{ passage }] = quotes;
  const Actions = use(ActionsOn);
  return (
    <blockquote className="quotation">
      <p lang={language}>{quoted(quotes.map(({ quote }) => quote).join(LEFT_OUT))}</p>
      <AddressLink
        className="passage-link"
        to={textAddress(statement, { passage, ...(position !== undefined && { position }) })}
      >
        {passageName(passage)}
      </AddressLink>
      {Actions !== null && (
        <Actions
          citable={{ kind: 'words', statement, spans: quotes, position: position ?? null }}
          name={passagesName([passage])}
        />
      )}
    </blockquote>
  );
}
