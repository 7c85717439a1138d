import { TEXT } from './browser/addresses.ts';
import { OF_100, OF_400, OF_1000, SHIPPED } from './browser/models.ts';
import { middlesOf, turn } from './browser/places.ts';
import { rowsOf } from './browser/reader.ts';
import type { Row } from './row.ts';

/** What restyles the whole text: what a filter lights, and layers that are left out. */
export async function* measure(): AsyncGenerator<Row> {
  yield* await rowsOf({ models: [SHIPPED, OF_100, OF_400, OF_1000], address: TEXT }, [
    {
      what: 'filter the text by topic, or not',
      async begin(page) {
        const chips = await middlesOf(page, '.filter-chips a', 2);
        return (round) => page.mouse.click(turn(chips, round).x, turn(chips, round).y);
      },
      growth: 1.5,
    },
    {
      what: 'hide or show all that is coded',
      begin: async (page) => () => page.keyboard.press('t'),
      growth: 1.5,
    },
  ]);
}
