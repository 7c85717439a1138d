import type { Page } from 'playwright-core';

/** A point of the window. */
export interface Place {
  x: number;
  y: number;
}

/** The middles of the first marks of a kind, by their selector. */
export async function middlesOf(page: Page, marks: string, most = 12): Promise<Place[]> {
  const boxes = await page.locator(marks).evaluateAll((found, most) => {
    return found.slice(0, most).map((mark) => mark.getBoundingClientRect().toJSON());
  }, most);
  const places = boxes.map(({ x, y, width, height }): Place => ({ x: x + width / 2, y: y + height / 2 }));
  if (places.length === 0) throw new Error(`Nothing on the page is “${marks}”.`);
  return places;
}

/** Goes round a list, from any number on. */
export function turn<T>(list: readonly T[], round: number): T {
  const thing = list[(round + list.length) % list.length];
  if (thing === undefined) throw new Error('Nothing to go round.');
  return thing;
}
