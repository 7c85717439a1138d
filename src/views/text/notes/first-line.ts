import { max, min } from 'd3';

/** The first line that coded words take; they may be cut into several elements, each on several lines. */
export interface FirstLine {
  top: number;
  right: number;
  bottom: number;
}

/** Measures where coded words begin in the window; null if they are not drawn. */
export function firstLineOf(words: Iterable<Element>): FirstLine | null {
  const boxes = [...words].flatMap((element) => [...element.getClientRects()]);
  const top = min(boxes, (box) => box.top);
  if (top === undefined) return null;
  const line = boxes.filter((box) => box.top < top + box.height / 2);
  return { top, right: max(line, (box) => box.right) ?? 0, bottom: max(line, (box) => box.bottom) ?? top };
}
