import { compareAddress } from '#model/address.ts';
import { OF_100, SHIPPED } from './browser/models.ts';
import { middlesOf, turn } from './browser/places.ts';
import { rowsOf } from './browser/reader.ts';
import type { Row } from './row.ts';

export async function* measure(): AsyncGenerator<Row> {
  yield* await rowsOf({ models: [SHIPPED, OF_100], address: compareAddress() }, [
    {
      what: 'open a row of the comparison',
      async begin(page) {
        const rows = await middlesOf(page, '.row-head', 5);
        return (round) => page.mouse.click(turn(rows, round).x, turn(rows, round).y);
      },
      undo: (page) => page.keyboard.press('Escape'),
    },
  ]);
}
