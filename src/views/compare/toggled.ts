import type { CompareAddress, FacesAddress } from '#model/address.ts';

/** A list with an item taken out if it holds it, else put at its end. */
export function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** Whether only what speakers say for themselves or their states counts. */
export function isOwnOnly({ attributions }: Pick<CompareAddress, 'attributions'>): boolean {
  return attributions.length === 1 && attributions[0] === 'own';
}

/** The same comparison with everything counted, or with the speaker's own word alone. */
export function toggledOwn<A extends CompareAddress | FacesAddress>(address: A): A {
  return { ...address, attributions: isOwnOnly(address) ? [] : ['own'] };
}
