import { randomLcg } from 'd3';

/** The golden ratio's share: whole seeds that follow each other begin far apart. */
const GOLDEN = 0.6180339887498949;

/** Numbers from 0 to 1 that are the same for the same seed. */
export function seededRandom(seed: number): () => number {
  return randomLcg((seed * GOLDEN) % 1);
}
