/** What the app adds to the words of a passage and the source does not say. */
const ADDED = '.speaker, .evidence-mark, .sic';

/**
 * The stretch of a page that shows part of a passage: `start` and `end` count the characters of its text.
 * Null if the page does not show the passage.
 */
export function wordsRange(passage: Element | null, start: number, end: number): Range | null {
  const words = passage?.querySelector('.passage-words');
  if (!words) return null;
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(ADDED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const range = document.createRange();
  let begun = false;
  let before = 0;
  while (walker.nextNode() !== null) {
    const { currentNode: node } = walker;
    if (!(node instanceof Text)) continue;
    const { length } = node.data;
    if (!begun && start < before + length) {
      range.setStart(node, start - before);
      begun = true;
    }
    if (begun && end <= before + length) {
      range.setEnd(node, end - before);
      return range;
    }
    before += length;
  }
  return null;
}
