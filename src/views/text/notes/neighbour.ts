/** The item before or after the one at a place, round the ends; from no place (-1) the last or the first. */
export function neighbour<T>(list: readonly T[], at: number, by: 1 | -1): T | undefined {
  const from = at < 0 && by < 0 ? 0 : at;
  return list[(from + by + list.length) % list.length];
}
