import type { Span } from '#model/collection.ts';
import { wordNodes } from '#views/text/passages/word-nodes.ts';

/**
 * The words of the statement in a range of the page, passage by passage. What the app adds to them, such as marks, notes
 * and names of speakers, does not count, nor does space at either end.
 */
export function selectedSpans(text: Element, range: Range): Span[] {
  return [...text.querySelectorAll('[data-passage].passage')]
    .filter((passage) => range.intersectsNode(passage))
    .flatMap((passage) => spanIn(passage, range) ?? []);
}

function spanIn(passage: Element, range: Range): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { node, before } of wordNodes(passage)) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    const words = node.data.slice(from, to);
    if (words.trim() === '') continue;
    start = Math.min(start, before + from + words.length - words.trimStart().length);
    end = before + from + words.trimEnd().length;
  }
  return end > start ? { passage: passage.id, start, end } : null;
}
