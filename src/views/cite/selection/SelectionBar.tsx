import { useMemo, useRef } from 'react';
import type { Citable } from '#model/citable.ts';
import type { StatementId } from '#model/collection.ts';
import { known } from '#query/known.ts';
import { pinnableOf } from '#query/pinnable-of.ts';
import { turnPin, useIsPinned } from '#state/basket/basket.ts';
import { cite } from '#state/citing.ts';
import { useKeys } from '#state/keys.ts';
import { useLibrary } from '#state/library.tsx';
import { CopyStatus } from '#views/cite/CopyStatus.tsx';
import { citeWords } from '#views/cite/cite-words.ts';
import { useCited } from '#views/cite/use-cited.ts';
import { type Copyable, useCopy } from '#views/cite/use-copy.ts';
import { useCopyables } from '#views/cite/use-copyables.ts';
import * as words from '#words/selected-words.ts';
import { useBeside } from './use-beside.ts';
import type { SelectedWords } from './use-selected-words.ts';
import './selection-bar.css';

interface SelectionBarProps {
  statement: StatementId;
  selected: SelectedWords;
}

/** What can be done with selected words, beside them: copy them with their citation, a link to them, or see all ways. */
export function SelectionBar({ statement, selected: { spans, range } }: SelectionBarProps) {
  const library = useLibrary();
  const citation = useMemo(
    () => citeWords(library, known(library.statements, statement), spans),
    [library, statement, spans],
  );
  const cited = useCited(citation);
  const { full, link } = useCopyables(cited);
  const [result, copy] = useCopy();
  const bar = useRef<HTMLDivElement>(null);
  useBeside(bar, range);

  const citable: Extract<Citable, { kind: 'words' }> = { kind: 'words', statement, spans, position: null };
  const pinnable = pinnableOf(library, citable);
  const pinned = useIsPinned(pinnable);
  const take = async (copied: Copyable) => {
    if (!(await copy(copied))) cite(citable, true);
  };
  const actions = [
    { key: 'y', ...words.COPY, run: () => void take(full) },
    { key: 'l', ...words.LINK, run: () => void take(link) },
    { key: 'c', ...words.CITE, run: () => cite(citable) },
    { key: 'b', ...(pinned ? words.PINNED : words.PIN), run: () => turnPin(pinnable) },
  ];
  useKeys(words.selectedWords, actions);
  return (
    <div
      ref={bar}
      className="selection-bar"
      role="toolbar"
      aria-label={words.selectedWordsIn(cited.locator)}
      // A press on the bar must leave the words selected.
      onMouseDown={(event) => event.preventDefault()}
    >
      {actions.map(({ key, name, run }) => (
        <button
          key={key}
          type="button"
          aria-keyshortcuts={key}
          title={words.withKey(name, key)}
          onClick={run}
        >
          {name}
        </button>
      ))}
      <CopyStatus result={result} />
    </div>
  );
}
