import type { ReactNode } from 'react';
import { textAddress } from '#model/address.ts';
import type { PositionId, Quote, StatementId } from '#model/collection.ts';
import { AddressLink } from './AddressLink.tsx';
import { passageName, quoted } from './words.ts';
import './quotation.css';

interface QuotationProps {
  statement: StatementId;
  language: string;
  /** Exact words, all of one passage; an ellipsis parts them. */
  quotes: readonly [Quote, ...Quote[]];
  /** The position that the text should open there. */
  position?: PositionId;
  /** What can be done with the words, beside the way to their place. */
  children?: ReactNode;
}

/** Exact words of the statement, and the way to their place in it. */
export function Quotation({ statement, language, quotes, position, children }: QuotationProps) {
  const [{ passage }] = quotes;
  return (
    <blockquote className="quotation">
      <p lang={language}>{quoted(quotes.map(({ quote }) => quote).join(' … '))}</p>
      <div className="quotation-foot">
        <AddressLink
          className="passage-link"
          to={textAddress(statement, { passage, ...(position !== undefined && { position }) })}
        >
          {passageName(passage)}
        </AddressLink>
        {children}
      </div>
    </blockquote>
  );
}
