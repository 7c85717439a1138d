import type { Passage, Statement } from '#model/collection.ts';

type Text = Pick<Passage, 'text'>;

/** Every ribbon asks for the same passages again. */
const counted = new WeakMap<Text, number>();

/** How many words a passage has: its length everywhere in the app. */
export function countWords(passage: Text): number {
  const count = counted.get(passage) ?? wordsIn(passage);
  counted.set(passage, count);
  return count;
}

function wordsIn({ text }: Text): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0;
}

/** How many words a statement has. */
export function countAllWords({ passages }: Statement): number {
  return passages.reduce((total, passage) => total + countWords(passage), 0);
}
