import type { PassageId, Span, Statement } from '#model/collection.ts';

/** Where the words of a link stand in a statement. */
export interface FoundWords extends Span {
  /** How often the statement says them. */
  times: number;
  /** Whether the passage that the link names does not say them, but this one does. */
  moved: boolean;
}

/**
 * Finds the exact words of a link: in the passage that it names if that says them, else wherever the statement
 * says them first, as when its passages have been numbered anew. A break of line counts as a space.
 * Null if the statement does not say them.
 */
export function findWords(statement: Statement, words: string, named: PassageId | null): FoundWords | null {
  const pattern = patternOf(words);
  if (pattern === null) return null;
  const found = statement.passages.flatMap(({ id, text }) =>
    [...text.matchAll(pattern)].map(({ 0: said, index }) => ({
      passage: id,
      start: index,
      end: index + said.length,
    })),
  );
  const here = found.find(({ passage }) => passage === named) ?? found[0];
  return here === undefined
    ? null
    : { ...here, times: found.length, moved: named !== null && here.passage !== named };
}

function patternOf(words: string): RegExp | null {
  const parts = words.normalize('NFC').trim().split(/\s+/);
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+');
  return pattern === '' ? null : new RegExp(pattern, 'g');
}
