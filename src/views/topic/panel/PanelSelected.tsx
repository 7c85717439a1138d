import type { Selection } from '#model/address.ts';
import { PanelActor } from './PanelActor.tsx';
import { PanelBranch } from './PanelBranch.tsx';
import { PanelPassages } from './PanelPassages.tsx';
import { PanelPosition } from './PanelPosition.tsx';
import { PanelProposition } from './PanelProposition.tsx';
import { PanelRelation } from './PanelRelation.tsx';
import type { PanelProps } from './panel-props.ts';

/** What is selected in the picture of a topic, with its exact words. */
export function PanelSelected({ selection, ...panel }: PanelProps & { selection: Selection }) {
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
