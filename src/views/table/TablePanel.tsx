import { useEffect, useRef } from 'react';
import type { Selection } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { PanelActor } from './PanelActor.tsx';
import { PanelPassage } from './PanelPassage.tsx';
import { PanelPosition } from './PanelPosition.tsx';
import { PanelProposition } from './PanelProposition.tsx';
import { PanelTopic } from './PanelTopic.tsx';
import { PanelTopics } from './PanelTopics.tsx';

/** Beside the picture: every topic, or whatever is selected with its exact words. */
export function TablePanel({ index, selection }: { index: StatementIndex; selection: Selection | null }) {
  const panel = useRef<HTMLDivElement>(null);
  const selected = selection === null ? null : `${selection.kind} ${selection.id}`;
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

function Selected({ index, selection: { kind, id } }: { index: StatementIndex; selection: Selection }) {
  switch (kind) {
    case 'topic':
      return <PanelTopic index={index} topic={id} />;
    case 'passage':
      return <PanelPassage index={index} passage={id} />;
    case 'actor':
      return <PanelActor index={index} actor={id} />;
    case 'proposition':
      return <PanelProposition index={index} proposition={id} />;
    case 'position':
      return <PanelPosition index={index} position={id} />;
  }
}

/** On a phone the panel lies below the picture, on a wide screen its head may have been scrolled away. */
function bringIntoView(panel: HTMLElement): void {
  const { top } = panel.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight * 0.6) panel.scrollIntoView({ block: 'start' });
}
