/** Choices that repeat with the same random source. */
export interface Chooser {
  /** A whole number from 0 up to but not including the bound. */
  below(bound: number): number;
  chance(probability: number): boolean;
  from<T>(list: readonly T[]): T;
  /** The first of the list are chosen much more often than the last. */
  popular<T>(list: readonly T[]): T;
}

export function chooser(random: () => number): Chooser {
  const at = <T>(list: readonly T[], share: number): T => {
    const thing = list[Math.floor(share * list.length)];
    if (thing === undefined) throw new Error('Nothing to choose from.');
    return thing;
  };
  return {
    below: (bound) => Math.floor(random() * bound),
    chance: (probability) => random() < probability,
    from: (list) => at(list, random()),
    popular: (list) => at(list, random() ** 2.2),
  };
}
