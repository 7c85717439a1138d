import { useEffect, useRef } from 'react';
import type { Selection } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { PanelActor } from './PanelActor.tsx';
import { PanelBond } from './PanelBond.tsx';
import { PanelJoint } from './PanelJoint.tsx';
import { PanelPassage } from './PanelPassage.tsx';
import { PanelPosition } from './PanelPosition.tsx';
import { PanelProposition } from './PanelProposition.tsx';
import { PanelSeating } from './PanelSeating.tsx';
import { PanelStretch } from './PanelStretch.tsx';
import { PanelTopic } from './PanelTopic.tsx';
import { PanelTopics } from './PanelTopics.tsx';

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
            The whole table
          </AddressLink>
          <Selected index={index} selection={selection} />
        </>
      )}
    </div>
  );
}

function Selected({ index, selection }: { index: StatementIndex; selection: Selection }) {
  const { kind, id, with: others = [] } = selection;
  const passages = [selection, ...others].flatMap((end) => (end.kind === 'passage' ? [end.id] : []));
  const [other] = others;
  switch (kind) {
    case 'topic':
      if (other === undefined) return <PanelTopic index={index} topic={id} />;
      if (other.kind === 'topic') return <PanelBond index={index} topics={[id, other.id]} />;
      return <PanelJoint index={index} topic={id} passages={passages} />;
    case 'passage':
      if (other === undefined) return <PanelPassage index={index} passage={id} />;
      if (other.kind === 'topic') return <PanelJoint index={index} topic={other.id} passages={passages} />;
      return <PanelStretch index={index} passages={passages} />;
    case 'actor':
      if (passages.length === 0) return <PanelActor index={index} actor={id} />;
      return <PanelSeating index={index} actor={id} passages={passages} />;
    case 'proposition':
      return <PanelProposition index={index} proposition={id} />;
    case 'position':
      return <PanelPosition index={index} position={id} />;
  }
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
