import { breakEvenly, breakLines, lineWidth } from './break-lines.ts';
import type { TopicInput } from './topic-input.ts';
import type { PlacedText, TopicPicture } from './topic-picture.ts';

interface HubMeasure {
  x: number;
  y: number;
  fontSize: number;
  least: number;
  most: number;
}

/** The topic's disc with its name in it, as large as the name needs, and a plain sentence below where there is one. */
export function placeHub(
  { label, disc, note }: Pick<TopicInput, 'label' | 'disc' | 'note'>,
  { x, y, fontSize, least, most }: HubMeasure,
): TopicPicture['hub'] {
  for (let size = fontSize; ; size -= 1) {
    const lineHeight = size * 1.12;
    const lines = breakEvenly(label, { fontSize: size, width: most * 1.75, font: 'title' });
    const whole = !lines.some((line) => line.endsWith('…'));
    const needed = radiusFor(lines, size, lineHeight);
    if ((needed > most || !whole) && size > fontSize * 0.7) continue;
    const r = Math.max(least, needed);
    const text: PlacedText = {
      x,
      y: baseline(y, lines.length, size, lineHeight),
      lines,
      anchor: 'middle',
      fontSize: size,
      lineHeight,
    };
    return { x, y, r, disc, text, note: note === null ? null : below(note, x, y + r) };
  }
}

/** The disc that holds every line. */
function radiusFor(lines: readonly string[], fontSize: number, lineHeight: number): number {
  const reaches = lines.map((line, i) => {
    const off = Math.abs(i - (lines.length - 1) / 2) * lineHeight + fontSize * 0.3;
    return Math.hypot(lineWidth(line, { fontSize, font: 'title' }) / 2, off);
  });
  return Math.max(...reaches) + 7;
}

/** The first baseline of lines that stand round a middle. */
export function baseline(middle: number, lines: number, fontSize: number, lineHeight: number): number {
  return middle + fontSize * 0.34 - ((lines - 1) * lineHeight) / 2;
}

function below(note: string, x: number, bottom: number): PlacedText {
  const fontSize = 17;
  const lines = breakLines(note, { fontSize, width: 250 });
  return { x, y: bottom + 34, lines, anchor: 'middle', fontSize, lineHeight: 22 };
}
