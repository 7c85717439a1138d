import type { Actor } from '#model/collection.ts';
import { AddressLink } from '#ui/AddressLink.tsx';

/** Names of actors that lead to them. */
export function ActorLinks({ actors }: { actors: readonly Actor[] }) {
  return actors.map(({ id, name }, i) => (
    <span key={id}>
      {i > 0 && ', '}
      <AddressLink to={{ page: 'actor', actor: id }}>{name}</AddressLink>
    </span>
  ));
}
