import type { Selection } from '#model/address.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { TopicKey } from '#views/topic/TopicKey.tsx';
import { PanelActor } from './PanelActor.tsx';
import { PanelBranch } from './PanelBranch.tsx';
import { PanelPassages } from './PanelPassages.tsx';
import { PanelPosition } from './PanelPosition.tsx';
import { PanelProposition } from './PanelProposition.tsx';
import { PanelPropositions } from './PanelPropositions.tsx';
import { PanelRelation } from './PanelRelation.tsx';
import type { PanelProps } from './panel-props.ts';
import './topic-panel.css';

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
            The whole topic
          </AddressLink>
          <Selected {...panel} selection={selection} />
        </>
      )}
    </div>
  );
}

function Selected({ selection, ...panel }: PanelProps & { selection: Selection }) {
  const { kind, id, with: others = [] } = selection;
  switch (kind) {
    case 'proposition':
      return <PanelProposition {...panel} proposition={id} />;
    case 'position':
      return <PanelPosition {...panel} position={id} />;
    case 'actor':
      return <PanelActor {...panel} actor={id} />;
    case 'passage':
      return <PanelPassages {...panel} passages={[id, ...others.map((other) => other.id)]} />;
    case 'topic':
      return others.length > 0 || panel.graph.branches.every(({ topic }) => topic.id !== id) ? (
        <PanelRelation {...panel} topics={[id, ...others.map((other) => other.id)]} />
      ) : (
        <PanelBranch {...panel} topic={id} />
      );
  }
}
