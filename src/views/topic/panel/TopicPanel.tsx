import { Suspense } from 'react';
import type { Selection } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { lazyPart } from '#ui/lazy-part.tsx';
import { TopicKey } from '#views/topic/TopicKey.tsx';
import * as words from '#words/topic.ts';
import { PanelPropositions } from './PanelPropositions.tsx';
import type { PanelProps } from './panel-props.ts';
import './topic-panel.css';

const { Part: Selected } = lazyPart(() => import('./PanelSelected.tsx').then((part) => part.PanelSelected));

/** Beside the picture: what is selected in it with its exact words, or the propositions most worth a look. */
export function TopicPanel({ selection, ...panel }: PanelProps & { selection: Selection | null }) {
  return (
    <div className="topic-panel">
      {selection === null ? (
        <>
          <PanelPropositions {...panel} />
          <TopicKey tone={panel.graph.tone} />
        </>
      ) : (
        <>
          <AddressLink className="panel-back" to={panel.at(null)}>
            {words.wholeTopic}
          </AddressLink>
          <Suspense>
            <Selected {...panel} selection={selection} />
          </Suspense>
        </>
      )}
    </div>
  );
}
