import { type CompareAddress, facesAddress } from '#model/address.ts';
import { MOST_FACES } from '#query/compare/face-to-face.ts';
import { useGo } from '#state/address.ts';
import { useLibrary } from '#state/library.tsx';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { ActorCombobox } from '#views/parts/ActorCombobox.tsx';
import * as words from '#words/compare.tsx';
import { toggled } from './toggled.ts';

/** The actors picked, one by one or by their column, and the way to see two to four of them face to face. */
export function ComparePicks({ address }: { address: CompareAddress }) {
  const { actors } = useLibrary();
  const go = useGo();
  const picked = address.actors.flatMap((id) => actors.get(id) ?? []);
  const { topic, attributions } = address;
  const facing = facesAddress({ actors: picked.map(({ id }) => id), topic, attributions });
  return (
    <>
      <div className="pick-actor">
        <ActorCombobox
          label={words.pickFrom}
          hint={words.pickAnActor}
          without={address.actors}
          onChoose={(id) => go({ ...address, actors: [...address.actors, id] }, { replace: true })}
        />
      </div>
      {picked.length > 0 && (
        <ul className="picked-actors" aria-label={words.actorsPicked}>
          {picked.map(({ id, name, kind }) => (
            <li key={id}>
              <AddressLink replace to={{ ...address, actors: toggled(address.actors, id) }}>
                <ActorIcon kind={kind} /> {name} <span aria-hidden="true">×</span>
                <span className="unseen">{words.letGo}</span>
              </AddressLink>
            </li>
          ))}
        </ul>
      )}
      {picked.length > 1 && picked.length <= MOST_FACES && (
        <AddressLink className="button solid face-button" to={facing}>
          {words.faceToFace}
        </AddressLink>
      )}
      {picked.length === 1 && <p className="pick-hint">{words.pickMore}</p>}
      {picked.length > MOST_FACES && <p className="pick-hint">{words.noMoreThan(MOST_FACES)}</p>}
    </>
  );
}
