import { TEXT } from './browser/addresses.ts';
import { OF_100, OF_400, OF_1000, SHIPPED } from './browser/models.ts';
import { turn } from './browser/places.ts';
import { type Deed, rowsOf } from './browser/reader.ts';
import type { Row } from './row.ts';

const choose = (what: string, chips: string): Deed => ({
  what,
  models: [SHIPPED, OF_100, OF_400, OF_1000],
  at: () => TEXT,
  async begin(page) {
    const choices = await page.locator(`.filter-bar ${chips}`).all();
    return (round) => turn(choices, round).click();
  },
  growth: 1.5,
});

/** Restyling the text: what a filter lights, and a layer that is left out. */
export async function* measure(): AsyncGenerator<Row> {
  yield* await rowsOf(choose('filter the text by topic', '.filter-chips > li:nth-child(-n + 3) > a'));
  yield* await rowsOf({
    ...choose('hide or show all that is coded', ''),
    begin: async (page) => () => page.keyboard.press('t'),
  });
}
