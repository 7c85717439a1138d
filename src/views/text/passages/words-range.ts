import { wordNodes } from './word-nodes.ts';

/**
 * The stretch of a page that shows part of a passage: `start` and `end` count the characters of its text.
 * Null if the page does not show the passage.
 */
export function wordsRange(passage: Element | null, start: number, end: number): Range | null {
  const range = document.createRange();
  let begun = false;
  for (const { node, before } of wordNodes(passage)) {
    const { length } = node.data;
    if (!begun && start < before + length) {
      range.setStart(node, start - before);
      begun = true;
    }
    if (begun && end <= before + length) {
      range.setEnd(node, end - before);
      return range;
    }
  }
  return null;
}
