import type { Address } from '#model/address.ts';

/** Whether an address is of a tour itself, from where nobody needs a way back to one. */
export function isAtTours({ page }: Address): boolean {
  return page === 'tour' || page === 'tours' || page === 'presenter';
}
