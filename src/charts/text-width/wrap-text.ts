import { fitText, textWidth } from './text-width.ts';

/** A label on one line, or if it is wider than that on two of about the same width, each cut to fit where it must. */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  if (textWidth(text, fontSize) <= width) return [text];
  const words = text.split(' ');
  let best = { lines: [text], widest: Number.POSITIVE_INFINITY };
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const widest = Math.max(...lines.map((line) => textWidth(line, fontSize)));
    if (widest < best.widest) best = { lines, widest };
  }
  return best.lines.map((line) => fitText(line, fontSize, width));
}
