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
  const parts = words.normalize('NFC').trim().split(/\s+/);
  const least = parts.join(' ').length;
  const passages = statement.passages.filter(({ text }) => text.length >= least);
  if (least === 0 || passages.length === 0) return null;
  const pattern = patternOf(parts);
  const found = passages.flatMap(({ id, text }) =>
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

function patternOf(parts: readonly string[]): RegExp {
  return new RegExp(parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+'), 'g');
}
