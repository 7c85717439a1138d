import { textAddress } from '#model/address.ts';
import type { ActorId, PassageId } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { seatingsOf } from '#query/table-edge.ts';
import { useLibrary } from '#state/library.tsx';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { PositionList } from '#views/parts/PositionList.tsx';
import * as panel from '#words/panel.ts';
import { inPassages } from '#words/table-names.ts';
import * as words from '#words/table-panel.tsx';
import { PanelQuotes } from './PanelQuotes.tsx';

interface PanelSeatingProps {
  index: StatementIndex;
  actor: ActorId;
  passages: readonly PassageId[];
}

/** Why an actor sits at a passage: the words that name it there, and the positions it holds there. */
export function PanelSeating({ index, actor: id, passages }: PanelSeatingProps) {
  const library = useLibrary();
  const { name, kind } = known(library.actors, id);
  const statement = index.statement.id;
  const seatings = seatingsOf(index, id, passages);
  const positions = seatings.flatMap((seating) => seating.positions);
  const mentions = seatings.flatMap((seating) => seating.mentions);
  return (
    <>
      <div className="panel-title">
        <ActorIcon kind={kind} />
        <h2>{inPassages(name, passages)}</h2>
      </div>
      <p className="panel-counts" role="status">
        {words.whySeated(positions.length, mentions.length)}
      </p>
      <div className="buttons">
        <AddressLink
          className="button solid"
          to={textAddress(statement, { passage: passages[0] ?? null, actors: [id] })}
        >
          {panel.readInText}
        </AddressLink>
        <AddressLink className="button" to={{ page: 'table', statement, selection: { kind: 'actor', id } }}>
          {words.allOf(name)}
        </AddressLink>
      </div>
      {positions.length > 0 && <PositionList index={index} positions={positions} show="proposition" />}
      {mentions.length > 0 && (
        <section className="panel-joint">
          <h3>{words.namedAs}</h3>
          <PanelQuotes index={index} quotes={mentions} />
        </section>
      )}
    </>
  );
}
