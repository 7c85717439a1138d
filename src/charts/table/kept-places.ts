import type { TopicPlaces } from './layout-topics.ts';
import type { TablePicture } from './table-picture.ts';

/** Where a picture's topics lie, as text that a page keeps: "syria 410.5 512;libya 300 244.1". */
export function keepPlaces({ topics }: Pick<TablePicture, 'topics'>): string {
  return topics.map(({ id, x, y }) => `${id} ${x} ${y}`).join(';');
}

/** Reads kept places again; null if the text is none or names a topic that the input lacks. */
export function readPlaces(text: string, topics: readonly { id: string }[]): TopicPlaces | null {
  const known = new Set(topics.map(({ id }) => id));
  const places = new Map<string, { x: number; y: number }>();
  for (const entry of text.split(';')) {
    const [id = '', ...numbers] = entry.split(' ');
    const [x = Number.NaN, y = Number.NaN] = numbers.map(Number);
    if (!known.has(id) || !Number.isFinite(x) || !Number.isFinite(y)) return null;
    places.set(id, { x, y });
  }
  return places;
}
