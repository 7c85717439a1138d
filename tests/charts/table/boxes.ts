import type { Box, Label, TablePicture } from '#charts/table/table-picture.ts';
import { textWidth } from '#charts/text-width/text-width.ts';

export interface NamedBox extends Box {
  name: string;
}

/** The room that a label takes: its width by the font's own measures, its height without descenders. */
function boxOfLabel({ text, x, y, size, anchor }: Label): NamedBox {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { name: text, x: left, y: y - size * 0.72, width, height: size * 0.72 };
}

/** Everything in a picture that must be legible, each with its room. */
export function legibleBoxes(picture: TablePicture): NamedBox[] {
  const { stretches, tags, head, topics, seats, headings, folds } = picture;
  return [
    ...topics.map(({ id, x, y, radius }) => ({
      name: `disc of ${id}`,
      x: x - radius,
      y: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    })),
    ...[
      ...topics.flatMap(({ name, count }) => (count === null ? name : [...name, count])),
      ...stretches.flatMap(({ number }) => number ?? []),
      ...tags,
      ...(head.name === null ? [] : [head.name]),
      ...seats.flatMap(({ name }) => name),
      ...headings,
      ...folds.map(({ label }) => label),
    ].map(boxOfLabel),
  ];
}

/** Pairs of boxes that overlap by more than half a pixel in both directions. */
export function overlaps(boxes: readonly NamedBox[]): string[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      return across > 0.5 && down > 0.5 ? [`${a.name} / ${b.name}`] : [];
    }),
  );
}

/** Boxes that are not wholly inside the frame. */
export function clipped(
  boxes: readonly NamedBox[],
  { width, height }: Pick<Box, 'width' | 'height'>,
): string[] {
  return boxes
    .filter((box) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
    .map(({ name }) => name);
}

/** How many things a person can point at. */
export function countMarks({
  stretches,
  petals,
  threads,
  relations,
  topics,
  seats,
  folds,
}: TablePicture): number {
  return [stretches, petals, threads, relations, topics, seats, folds].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}
