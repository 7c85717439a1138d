import { TABLE } from './browser/addresses.ts';
import { OF_400, SHIPPED } from './browser/models.ts';
import { middlesOf, turn } from './browser/places.ts';
import { rowsOf } from './browser/reader.ts';
import type { Row } from './row.ts';

export async function* measure(): AsyncGenerator<Row> {
  yield* await rowsOf({ models: [SHIPPED, OF_400], address: TABLE }, [
    {
      what: 'select a topic of the table',
      async begin(page) {
        const topics = await middlesOf(page, '.table-base .topic');
        return (round) => page.mouse.click(turn(topics, round).x, turn(topics, round).y);
      },
      undo: (page) => page.keyboard.press('Escape'),
      growth: 1.25,
    },
  ]);
}
