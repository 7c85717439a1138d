import { useMemo } from 'react';
import { Ribbon } from '#charts/ribbon/Ribbon.tsx';
import { textAddress } from '#model/address.ts';
import type { PropositionId } from '#model/collection.ts';
import { byStatement } from '#query/compare/by-statement.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { passageOutline } from '#query/passage-outline.ts';
import { topicStrands } from '#query/passage-strands.ts';
import type { RankedProposition } from '#query/ranked-propositions.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { passageLinkName } from '#views/parts/passage-link-name.ts';
import * as words from '#words/compare.tsx';
import { passagesOf } from './passages-of.ts';
import '#views/parts/ribbon-rail.css';
import './compare-ribbon.css';

/** The statement beside the table; the passages that speak of the open proposition are framed and numbered. */
export function CompareRibbon({ opened }: { opened: RankedProposition | null }) {
  const library = useLibrary();
  const [firstIndex] = library.statements.values();
  const { index, framed } = useMemo(() => {
    const [[taken, here = []] = []] = byStatement(library, opened?.positions ?? []);
    return { index: taken ?? firstIndex, framed: passagesOf(here) };
  }, [library, opened, firstIndex]);
  const open = opened?.proposition.id;
  const passages = useMemo(
    () => (index === undefined ? [] : linkedPassages(library, index, open === undefined ? [] : [open])),
    [library, index, open],
  );
  if (index === undefined) return null;
  return (
    <nav className="ribbon-rail compare-rail" aria-label={words.statementRibbon}>
      <Ribbon
        label={open === undefined ? words.passagesRibbon : words.framedRibbon}
        direction="down"
        length={760}
        framed={framed}
        passages={passages}
      />
    </nav>
  );
}

/** Every passage with its topics; the way to it lights the positions on the open proposition. */
function linkedPassages(library: Library, index: StatementIndex, propositions: PropositionId[]) {
  return topicStrands(library, index).map((passage) => ({
    ...passage,
    name: passageLinkName(passageOutline(library, index, known(index.passages, passage.id))),
    to: textAddress(index.statement.id, { passage: passage.id, propositions }),
  }));
}
