import { known } from '#query/known.ts';
import { standingOf } from '#query/standing.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { PositionList } from '#views/parts/PositionList.tsx';
import { TopicLink } from '#views/parts/TopicLink.tsx';
import * as panel from '#words/panel.ts';
import { standingLine } from '#words/standing.ts';

/** The selected proposition and everyone's position on it, with the exact words. */
export function PanelProposition({ index, proposition: id }: { index: StatementIndex; proposition: string }) {
  const library = useLibrary();
  const { text, topic } = known(library.propositions, id);
  const positions = index.positionsByProposition.get(id) ?? [];
  const standing = standingOf(positions);
  return (
    <>
      <TopicLink
        topic={known(library.topics, topic)}
        to={{ page: 'table', statement: index.statement.id, selection: { kind: 'topic', id: topic } }}
      />
      <h2 className="panel-sentence">{text}</h2>
      <p className="panel-counts" role="status">
        {standingLine(standing, positions.length)}
      </p>
      <PositionList index={index} positions={positions} show="holder" />
      <div className="buttons">
        <AddressLink className="button solid" to={{ page: 'proposition', proposition: id }}>
          {panel.openProposition}
        </AddressLink>
      </div>
    </>
  );
}
