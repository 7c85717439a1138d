import type { Passage, Statement } from '#model/collection.ts';

/** How many words a passage has: its length everywhere in the app. */
export function countWords({ text }: Pick<Passage, 'text'>): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu)?.length ?? 0;
}

/** How many words a statement has. */
export function countAllWords({ passages }: Statement): number {
  return passages.reduce((total, passage) => total + countWords(passage), 0);
}
