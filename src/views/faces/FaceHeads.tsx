import type { FacesAddress } from '#model/address.ts';
import type { Actor, ActorId } from '#model/collection.ts';
import { MOST_FACES } from '#query/compare/face-to-face.ts';
import { useGo } from '#state/address.ts';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { ActorCombobox } from '#views/parts/ActorCombobox.tsx';
import { proposition } from '#words/comparing.ts';
import * as words from '#words/faces.ts';

interface FaceHeadsProps {
  /** With the actors that are shown. */
  address: FacesAddress;
  actors: readonly Actor[];
}

/** Who is compared: each to be exchanged for another, moved, or taken away; and room for one more. */
export function FaceHeads({ address, actors }: FaceHeadsProps) {
  const go = useGo();
  const at = (ids: ActorId[]) => ({ ...address, actors: ids });
  return (
    <thead>
      <tr>
        <th scope="col" className="faces-proposition">
          <span className="unseen">{proposition}</span>
          {actors.length < MOST_FACES && (
            <ActorCombobox
              label={words.addAnActor}
              hint={words.nameOfAnActor}
              without={address.actors}
              onChoose={(id) => go(at([...address.actors, id]))}
            />
          )}
        </th>
        {actors.map((actor, place) => (
          <th key={actor.id} scope="col" abbr={actor.name} className="face-head">
            <span className="face-name">
              <ActorIcon kind={actor.kind} />
              <AddressLink to={{ page: 'actor', actor: actor.id }}>{actor.name}</AddressLink>
            </span>
            <span className="face-tools">
              <ActorCombobox
                label={words.insteadOf(actor.name)}
                hint={words.exchange}
                without={address.actors}
                onChoose={(id) => go(at(address.actors.with(place, id)))}
              />
              {place > 0 && (
                <AddressLink to={at(swapped(address.actors, place))}>
                  <span aria-hidden="true">⇄</span>
                  <span className="unseen">{words.swapWithBefore(actor.name)}</span>
                </AddressLink>
              )}
              {actors.length > 2 && (
                <AddressLink to={at(address.actors.filter((id) => id !== actor.id))}>
                  <span aria-hidden="true">×</span>
                  <span className="unseen">{words.takeAway(actor.name)}</span>
                </AddressLink>
              )}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The list with the item at a place and the one before it exchanged. */
function swapped(ids: readonly ActorId[], place: number): ActorId[] {
  return [...ids.slice(0, place - 1), ...ids.slice(place - 1, place + 1).reverse(), ...ids.slice(place + 1)];
}
