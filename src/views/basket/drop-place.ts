/**
 * The place, counting from 0, that what lies at `from` takes when it is let go at a height: behind everything else
 * whose middle lies above. Heights and middles in pixels from the top of the page.
 */
export function dropPlace(middles: readonly number[], from: number, height: number): number {
  return middles.filter((middle, place) => place !== from && middle < height).length;
}
