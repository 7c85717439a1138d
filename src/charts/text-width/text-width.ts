import { ADVANCES } from './advances.ts';

/** What a character without a measured width is taken for, in thousandths: those of other scripts are wide. */
const UNKNOWN = 1000;

/**
 * How wide a label is in a picture, in the unit of its font size. Measured on the bold font without kerning, so
 * that regular text, at most three percent narrower, has a little air and none is clipped.
 */
export function textWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += advanceOf(character.codePointAt(0) ?? 0);
  return (thousandths * fontSize) / 1000;
}

/** The longest beginning of a label, cut between words, that fits a width; with an ellipsis if anything is left out. */
export function fitText(text: string, fontSize: number, width: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const beginning = `${words.slice(0, count).join(' ')} …`;
    if (textWidth(beginning, fontSize) <= width) return beginning;
  }
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, fontSize) > width) characters.pop();
  return `${characters.join('')}…`;
}

function advanceOf(codePoint: number): number {
  for (const { first, widths } of ADVANCES) {
    const width = widths[codePoint - first];
    if (width !== undefined) return width;
  }
  return UNKNOWN;
}
