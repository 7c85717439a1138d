import { compareAddress } from '#model/address.ts';
import { OF_100, SHIPPED } from './browser/models.ts';
import { turn } from './browser/places.ts';
import { rowsOf } from './browser/reader.ts';
import type { Row } from './row.ts';

export async function* measure(): AsyncGenerator<Row> {
  yield* await rowsOf({
    what: 'open a row of the comparison',
    models: [SHIPPED, OF_100],
    at: () => compareAddress(),
    async begin(page) {
      const rows = await page.locator('.row-head').all();
      return (round) => turn(rows.slice(0, 6), round).click();
    },
    undo: (page) => page.keyboard.press('Escape'),
  });
}
