import { textAddress } from '#model/address.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { PositionList } from '#views/parts/PositionList.tsx';
import * as panel from '#words/panel.ts';
import * as words from '#words/table-panel.tsx';

/** The selected actor and every position of its own, with the exact words. */
export function PanelActor({ index, actor: id }: { index: StatementIndex; actor: string }) {
  const library = useLibrary();
  const { name, kind, gloss } = known(library.actors, id);
  const positions = index.positionsByHolder.get(id) ?? [];
  const mentions = index.mentionsByActor.get(id) ?? [];
  return (
    <>
      <div className="panel-title">
        <ActorIcon kind={kind} />
        <h2>{name}</h2>
      </div>
      <p className="panel-counts" role="status">
        <span className="unseen">{words.selected(name)}</span>
        {words.actorCounts(kind, positions.length, mentions.length)}
      </p>
      <p>{gloss}</p>
      <div className="buttons">
        <AddressLink className="button solid" to={{ page: 'actor', actor: id }}>
          {panel.openActor}
        </AddressLink>
        <AddressLink
          className="button"
          to={textAddress(index.statement.id, { actors: [id], passage: mentions[0]?.passage ?? null })}
        >
          {words.findInText}
        </AddressLink>
      </div>
      {positions.length === 0 ? (
        <p className="empty">{words.noPosition}</p>
      ) : (
        <PositionList index={index} positions={positions} show="proposition" />
      )}
    </>
  );
}
