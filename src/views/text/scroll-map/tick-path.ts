/** How many places the length of the map has for ticks: about one a pixel, more cannot be told apart. */
export const TICK_PLACES = 1000;

/** The ticks at these shares of the map's length as one path across its breadth, 1 unit broad. */
export function tickPath(shares: Iterable<number>): string {
  const places = new Set<number>();
  for (const share of shares) places.add(Math.round(share * TICK_PLACES));
  return [...places].map((place) => `M0 ${place}h1`).join('');
}
