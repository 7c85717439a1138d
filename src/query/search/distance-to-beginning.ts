/**
 * How many letters must be inserted, deleted or replaced to make what was typed the beginning of a word: 0 for
 * "afgh" and "afghanistan", 1 for "afga". It is the least of Levenshtein's distances to the word's beginnings.
 */
export function distanceToBeginning(typed: string, word: string): number {
  // Beyond this many letters of the word every further one only adds to the distance.
  const reach = Math.min(word.length, 2 * typed.length);
  let row = new Uint16Array(reach + 1).map((_, j) => j);
  let next = new Uint16Array(reach + 1);
  for (let i = 1; i <= typed.length; i++) {
    next[0] = i;
    for (let j = 1; j <= reach; j++) {
      const replaced = (row[j - 1] ?? 0) + (typed[i - 1] === word[j - 1] ? 0 : 1);
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced);
    }
    [row, next] = [next, row];
  }
  return Math.min(...row);
}

/** How many slips a word of so many letters may have and still be known for what was meant. */
export function slipsAllowed(letters: number): number {
  if (letters < 4) return 0;
  return letters < 6 ? 1 : 2;
}
