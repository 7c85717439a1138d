import type { LineUpsAddress } from '#model/address.ts';
import type { Actor } from '#model/collection.ts';
import { AddressLink } from '#ui/AddressLink.tsx';

/** Names that select their actor in the line-ups. */
export function ChosenNames({ actors, address }: { actors: readonly Actor[]; address: LineUpsAddress }) {
  return actors.map(({ id, name }, i) => (
    <span key={id}>
      {i > 0 && ', '}
      <AddressLink to={{ ...address, actors: [id] }}>{name}</AddressLink>
    </span>
  ));
}
