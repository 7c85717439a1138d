import { useMemo } from 'react';
import { Ribbon } from '#charts/ribbon/Ribbon.tsx';
import { textAddress } from '#model/address.ts';
import { byStatement } from '#query/compare/by-statement.ts';
import { known } from '#query/known.ts';
import { passageOutline } from '#query/passage-outline.ts';
import { topicStrands } from '#query/passage-strands.ts';
import type { RankedProposition } from '#query/ranked-propositions.ts';
import { useLibrary } from '#state/library.tsx';
import { passageLinkName } from '#views/parts/passage-link-name.ts';
import { passagesOf } from './passages-of.ts';
import './compare-ribbon.css';

/** The statement beside the table; the passages that speak of the open proposition are framed and numbered. */
export function CompareRibbon({ opened }: { opened: RankedProposition | null }) {
  const library = useLibrary();
  const [[taken, here] = []] = byStatement(library, opened?.positions ?? []);
  const [firstIndex] = library.statements.values();
  const index = taken ?? firstIndex;
  const passages = useMemo(
    () =>
      index === undefined
        ? []
        : topicStrands(library, index).map((passage) => ({
            ...passage,
            name: passageLinkName(passageOutline(library, index, known(index.passages, passage.id))),
          })),
    [library, index],
  );
  if (index === undefined) return null;
  const propositions = opened === null ? [] : [opened.proposition.id];
  return (
    <nav className="compare-rail" aria-label="The statement as a ribbon">
      <Ribbon
        label={
          opened === null
            ? 'Passages, each as long as its words are many'
            : 'Passages; those with positions on the open proposition are framed'
        }
        direction="down"
        length={760}
        framed={here === undefined ? NONE : passagesOf(here)}
        passages={passages.map((passage) => ({
          ...passage,
          to: textAddress(index.statement.id, { passage: passage.id, propositions }),
        }))}
      />
    </nav>
  );
}

const NONE: ReadonlySet<string> = new Set();
