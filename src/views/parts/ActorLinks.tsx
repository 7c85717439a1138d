import type { Actor } from '#model/collection.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { BETWEEN_ITEMS } from '#words/punctuation.ts';

/** Names of actors that lead to them. */
export function ActorLinks({ actors }: { actors: readonly Actor[] }) {
  return actors.map(({ id, name }, i) => (
    <span key={id}>
      {i > 0 && BETWEEN_ITEMS}
      <AddressLink to={{ page: 'actor', actor: id }}>{name}</AddressLink>
    </span>
  ));
}
