import { useEffect, useState } from 'react';

/** Short enough to be read out to a class. */
const LEAST = 1000;
const MOST = 9999;

/**
 * A seed for a new round, another one whenever the round has changed. It is drawn only in the browser: a prerendered
 * page has the first.
 */
export function useNewSeed(round: number | null): number {
  const [seed, setSeed] = useState(LEAST);
  useEffect(() => setSeed(drawOther(round)), [round]);
  return seed;
}

function drawOther(than: number | null): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  const seed = LEAST + (number % (MOST - LEAST + 1));
  return seed === than ? drawOther(than) : seed;
}
