import { known } from '#query/known.ts';
import { useLibrary } from '#state/library.tsx';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { PositionList } from '#views/parts/PositionList.tsx';
import * as panel from '#words/panel.ts';
import * as words from '#words/topic-panel.ts';
import type { PanelProps } from './panel-props.ts';

/** The selected actor and every position of its own on the topic, with the exact words. */
export function PanelActor({ index, graph, actor: id }: PanelProps & { actor: string }) {
  const { name, kind, gloss } = known(useLibrary().actors, id);
  const positions = graph.rows.flatMap((row) =>
    row.kind === 'position' && row.holder.id === id ? [row.position] : [],
  );
  return (
    <>
      <div className="panel-title">
        <ActorIcon kind={kind} />
        <h2>{name}</h2>
      </div>
      <p className="panel-counts" role="status">
        {words.actorCounts(kind, positions.length, graph.topic.label)}
      </p>
      <p>{gloss}</p>
      <PositionList index={index} positions={positions} show="proposition" />
      <div className="buttons">
        <AddressLink className="button solid" to={{ page: 'actor', actor: id }}>
          {panel.openActor}
        </AddressLink>
      </div>
    </>
  );
}
