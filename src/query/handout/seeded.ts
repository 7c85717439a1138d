import { randomLcg } from 'd3';

/** Random numbers in [0, 1) that depend on a seed and a name alone, so that one thing’s do not move another’s. */
export function seeded(seed: number, name: string): () => number {
  return randomLcg(hash(`${seed} ${name}`) / 2 ** 32);
}

/** FNV-1a over UTF-16 code units, then mixed (the finaliser of MurmurHash3), as 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** Things in an order that chance gives them. */
export function shuffled<T>(things: readonly T[], random: () => number): T[] {
  return things
    .map((thing) => ({ thing, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ thing }) => thing);
}
