import { TABLE } from './browser/addresses.ts';
import { OF_400, SHIPPED } from './browser/models.ts';
import { rowsOf } from './browser/reader.ts';
import type { Row } from './row.ts';

export async function* measure(): AsyncGenerator<Row> {
  yield* await rowsOf({ models: [SHIPPED, OF_400], address: TABLE }, [
    {
      what: 'enlarge the table',
      begin: async (page) => () => page.keyboard.press('+'),
      undo: (page) => page.keyboard.press('-'),
      growth: 1.25,
    },
    {
      what: 'move the focus to the next topic',
      async begin(page) {
        await page.locator('[data-ring="topics"] a').first().focus();
        return () => page.keyboard.press('ArrowRight');
      },
      growth: 1.25,
    },
  ]);
}
