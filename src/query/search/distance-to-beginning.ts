/** Beyond so many letters words are compared no further. */
const LONGEST = 40;
// Two rows of the table, kept because thousands of words are compared at a keystroke.
let row = new Uint8Array(LONGEST + 1);
let next = new Uint8Array(LONGEST + 1);

/**
 * How many letters must be inserted, deleted or replaced to make what was typed the beginning of a word: 0 for
 * "afgh" and "afghanistan", 1 for "afga". It is the least of Levenshtein's distances to the word's beginnings.
 */
export function distanceToBeginning(typed: string, word: string): number {
  const letters = Math.min(typed.length, LONGEST);
  // What comes later in the word can only add to the distance.
  const reach = Math.min(word.length, 2 * letters, LONGEST);
  for (let j = 0; j <= reach; j++) row[j] = j;
  for (let i = 1; i <= letters; i++) {
    const letter = typed.charCodeAt(i - 1);
    next[0] = i;
    for (let j = 1; j <= reach; j++) {
      const replaced = (row[j - 1] ?? 0) + (letter === word.charCodeAt(j - 1) ? 0 : 1);
      const added = Math.min(row[j] ?? 0, next[j - 1] ?? 0) + 1;
      next[j] = replaced < added ? replaced : added;
    }
    [row, next] = [next, row];
  }
  let least = row[0] ?? 0;
  for (let j = 1; j <= reach; j++) least = Math.min(least, row[j] ?? least);
  return least;
}

/** How many slips a word of so many letters may have and still be known for what was meant. */
export function slipsAllowed(letters: number): number {
  if (letters < 4) return 0;
  return letters < 6 ? 1 : 2;
}
