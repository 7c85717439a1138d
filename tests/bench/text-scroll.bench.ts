import { TEXT } from './browser/addresses.ts';
import { OF_100, OF_400, OF_1000, SHIPPED } from './browser/models.ts';
import { rowsOf } from './browser/reader.ts';
import type { Row } from './row.ts';

/** Turns of the wheel in a round, each a third of a window, as somebody skims. */
const TURNS = 10;

export async function* measure(): AsyncGenerator<Row> {
  yield* await rowsOf({ models: [SHIPPED, OF_100, OF_400, OF_1000], address: TEXT }, [
    {
      what: `scroll the text, ${TURNS} turns`,
      async begin(page) {
        await page.mouse.move(800, 500);
        return async () => {
          for (let i = 0; i < TURNS; i++) {
            await page.mouse.wheel(0, 300);
            await page.waitForTimeout(60);
          }
        };
      },
    },
  ]);
}
