import { type Address, lineUpsAddress } from '#model/address.ts';
import type { ActorId } from '#model/collection.ts';

/** Where two actors are seen face to face. */
export function pairAddress(one: ActorId, other: ActorId): Address {
  return lineUpsAddress({ actors: [one, other] });
}
