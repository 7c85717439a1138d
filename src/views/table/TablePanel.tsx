import { Suspense, useEffect, useRef } from 'react';
import type { Selection } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import * as words from '#words/table.ts';
import { PanelTopics } from './PanelTopics.tsx';

const { Part: Selected } = lazyPart(() => import('./PanelSelected.tsx').then((part) => part.PanelSelected));

/** Beside the picture: every topic, or whatever is selected with its exact words. */
export function TablePanel({ index, selection }: { index: StatementIndex; selection: Selection | null }) {
  const panel = useRef<HTMLDivElement>(null);
  const selected = selection === null ? null : JSON.stringify(selection);
  const shown = useRef(selected);
  useEffect(() => {
    if (shown.current === selected) return;
    shown.current = selected;
    if (selected !== null && panel.current !== null) bringIntoView(panel.current);
  }, [selected]);
  return (
    <div className="table-panel" ref={panel}>
      {selection === null ? (
        <PanelTopics index={index} />
      ) : (
        <>
          <AddressLink
            className="panel-back"
            to={{ page: 'table', statement: index.statement.id, selection: null }}
          >
            {words.wholeTable}
          </AddressLink>
          <Suspense>
            <Selected index={index} selection={selection} />
          </Suspense>
        </>
      )}
    </div>
  );
}

/**
 * Below the picture, or on a wide screen where its head may have been scrolled away. A sheet is always in sight, but
 * may lie over what it tells of.
 */
function bringIntoView(panel: HTMLElement): void {
  panel.scrollTop = 0;
  if (getComputedStyle(panel).position === 'fixed') {
    document.querySelector('.table-spots .selected')?.scrollIntoView({ block: 'nearest' });
    return;
  }
  const { top } = panel.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight * 0.6) panel.scrollIntoView({ block: 'start' });
}
