import type { LineUpsAddress } from '#model/address.ts';
import type { ActorId } from '#model/collection.ts';
import { known } from '#query/known.ts';
import type { LineUps } from '#query/line-ups/line-ups.ts';
import { useLibrary } from '#state/library.tsx';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/line-ups.tsx';
import { PanelBack } from './PanelBack.tsx';
import { TieRow } from './TieRow.tsx';

interface PanelActorProps {
  address: LineUpsAddress;
  all: LineUps;
  actor: ActorId;
}

/** One actor: with whom it is tied, strongest first. */
export function PanelActor({ address, all, actor: id }: PanelActorProps) {
  const { actors } = useLibrary();
  const actor = known(actors, id);
  const ties = all.ties.filter(({ tie }) => tie.ends.includes(id));
  const held = all.positions.filter(({ position }) => position.holder === id).length;
  return (
    <>
      <PanelBack address={address} />
      <h2 className="line-ups-title">
        <ActorIcon kind={actor.kind} />
        {actor.name}
      </h2>
      <p className="gloss">{actor.gloss}</p>
      <p>{words.countsAndTies(held, ties.length)}</p>
      <ul className="tie-rows">
        {ties.map((tie) => (
          <li key={tie.tie.ends.join(' ')}>
            <TieRow tie={tie} address={address} from={id} />
          </li>
        ))}
      </ul>
      <p className="buttons">
        <AddressLink className="button" to={{ page: 'actor', actor: id }}>
          {words.everythingOn(actor.name)}
        </AddressLink>
      </p>
    </>
  );
}
