import type { RankedProposition } from '#query/ranked-propositions.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { useDrawnLater } from '#views/parts/drawn-later.ts';
import * as words from '#words/proposition-fold.ts';
import { Marks } from './Marks.tsx';
import { StanceColumns } from './StanceColumns.tsx';
import './proposition-fold.css';

interface PropositionFoldProps {
  index: StatementIndex;
  ranked: RankedProposition;
  open: boolean;
}

/** A proposition with everyone's marks, which unfolds to everyone's positions and words. */
export function PropositionFold({ index, ranked, open }: PropositionFoldProps) {
  const { proposition, positions } = ranked;
  return (
    <details {...useDrawnLater('proposition-fold')} open={open}>
      <summary>
        <span className="proposition-text">{proposition.text}</span>
        <Marks positions={positions} />
      </summary>
      <StanceColumns index={index} positions={positions} level={4} />
      <p className="proposition-onward">
        <AddressLink to={{ page: 'proposition', proposition: proposition.id }}>
          {words.onAPageOfItsOwn}
        </AddressLink>
      </p>
    </details>
  );
}
