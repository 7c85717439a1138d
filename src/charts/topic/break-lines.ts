import { fitText, textWidth } from '#charts/text-width/text-width.ts';

/** How much wider other fonts run than that of labels, at the same size; measured on the statement's own words. */
const STRETCH = { label: 1, quote: 1.2, title: 1.3 } as const;

export interface Font {
  fontSize: number;
  font?: keyof typeof STRETCH;
}

export interface Breaking extends Font {
  /** No line is wider. */
  width: number;
  /** What is left over after so many lines gives way to an ellipsis. */
  most?: number;
}

/** How wide a line is drawn. */
export function lineWidth(line: string, { fontSize, font = 'label' }: Font): number {
  return textWidth(line, fontSize) * STRETCH[font];
}

/** Breaks a text between words into lines of a width; a word that is wider alone is cut. */
export function breakLines(text: string, breaking: Breaking): string[] {
  const { width, most = Number.POSITIVE_INFINITY } = breaking;
  const fits = (line: string) => lineWidth(line, breaking) <= width;
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else if (fits(word)) lines.push(word);
    else lines.push(...word.split(/(?<=[-–—/])/));
  }
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]} …`;
  return kept.map((line) => cut(line, breaking));
}

/** The same number of lines, but as even in length as they can be. */
export function breakEvenly(text: string, breaking: Breaking): string[] {
  let even = breakLines(text, breaking);
  const count = even.length;
  const whole = even.join(' ');
  for (let width = breaking.width - 4; width > breaking.width / count - 4; width -= 4) {
    const narrower = breakLines(text, { ...breaking, width });
    if (narrower.length > count || narrower.join(' ') !== whole) break;
    even = narrower;
  }
  return even;
}

function cut(line: string, { fontSize, width, font = 'label' }: Breaking): string {
  const shortened = line.endsWith(' …') ? line.slice(0, -2) : line;
  if (lineWidth(line, { fontSize, font }) <= width) return line;
  let fitted = fitText(`${shortened} …`, fontSize, width / STRETCH[font]);
  while (fitted.endsWith(' … …')) fitted = fitted.slice(0, -2);
  return fitted;
}
