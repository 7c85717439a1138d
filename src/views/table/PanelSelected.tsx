import type { Selection } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { PanelActor } from './PanelActor.tsx';
import { PanelBond } from './PanelBond.tsx';
import { PanelJoint } from './PanelJoint.tsx';
import { PanelPassage } from './PanelPassage.tsx';
import { PanelPosition } from './PanelPosition.tsx';
import { PanelProposition } from './PanelProposition.tsx';
import { PanelSeating } from './PanelSeating.tsx';
import { PanelStretch } from './PanelStretch.tsx';
import { PanelTopic } from './PanelTopic.tsx';

/** What is selected on the table, with its exact words. */
export function PanelSelected({ index, selection }: { index: StatementIndex; selection: Selection }) {
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
