import type { TextAddress } from '#model/address.ts';
import type { Actor } from '#model/collection.ts';
import { ActorIcon } from '#ui/ActorIcon.tsx';
import { FilterChip } from './FilterChip.tsx';
import { toggled } from './toggled.ts';

/** Lights an actor's names and positions. */
export function ActorChip({ address, actor }: { address: TextAddress; actor: Actor }) {
  return (
    <FilterChip
      to={{ ...address, actors: toggled(address.actors, actor.id) }}
      lit={address.actors.includes(actor.id)}
    >
      <ActorIcon kind={actor.kind} />
      {actor.name}
    </FilterChip>
  );
}
