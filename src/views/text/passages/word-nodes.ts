/** What the app adds to the words of a passage and the source does not say. */
const ADDED = '.speaker, .evidence-mark, .sic';

/** A stretch of a passage's words on the page, with how many characters of its text stand before it. */
export interface WordNode {
  node: Text;
  before: number;
}

/** The words of a passage on the page, piece by piece, without anything that the app adds to them. */
export function* wordNodes(passage: Element | null): Generator<WordNode> {
  const words = passage?.querySelector('.passage-words');
  if (!words) return;
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(ADDED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let before = 0;
  while (walker.nextNode() !== null) {
    const { currentNode: node } = walker;
    if (!(node instanceof Text)) continue;
    yield { node, before };
    before += node.data.length;
  }
}
