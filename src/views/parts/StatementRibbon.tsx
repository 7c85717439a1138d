import { Ribbon } from '#charts/ribbon/Ribbon.tsx';
import { textAddress } from '#model/address.ts';
import { known } from '#query/known.ts';
import { passageOutline } from '#query/passage-outline.ts';
import type { StrandedPassage } from '#query/passage-strands.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { passageLinkName } from './passage-link-name.ts';

interface StatementRibbonProps {
  index: StatementIndex;
  passages: readonly StrandedPassage[];
  label: string;
}

/** The statement as a ribbon whose passages lead to their place in the text. */
export function StatementRibbon({ index, passages, label }: StatementRibbonProps) {
  const library = useLibrary();
  const linked = passages.map((passage) => ({
    ...passage,
    name: passageLinkName(passageOutline(library, index, known(index.passages, passage.id))),
    to: textAddress(index.statement.id, { passage: passage.id }),
  }));
  return <Ribbon passages={linked} label={label} length={1100} />;
}
