import { useMemo } from 'react';
import type { HandoutAddress } from '#model/address.ts';
import { handoutOf } from '#query/handout/handout.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { Missing } from '#views/missing/Missing.tsx';
import { usePaperFoot } from '#views/text/paper/use-paper-foot.ts';
import { sourceOf } from '#views/text/source-of.ts';
import { HandoutChoices } from './HandoutChoices.tsx';
import { HandoutPaper } from './HandoutPaper.tsx';
import './handout-page.css';

/** What a class gets on paper, as it will be printed, and what can be chosen about it. */
export function HandoutPage({ address }: { address: HandoutAddress }) {
  const index = useLibrary().statements.get(address.statement);
  return index === undefined ? (
    <Missing address={address} />
  ) : (
    <HandoutOfStatement index={index} address={address} />
  );
}

function HandoutOfStatement({ index, address }: { index: StatementIndex; address: HandoutAddress }) {
  const library = useLibrary();
  const handout = useMemo(() => handoutOf(library, index, address), [library, index, address]);
  usePaperFoot(sourceOf(library, index.statement));
  return (
    <div className="handout-page">
      <HandoutChoices index={index} address={address} subject={handout.subject} />
      <HandoutPaper index={index} address={address} handout={handout} />
    </div>
  );
}
