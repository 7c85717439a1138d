import { TABLE } from './browser/addresses.ts';
import { OF_400, SHIPPED } from './browser/models.ts';
import { middlesOf, turn } from './browser/places.ts';
import { type Deed, rowsOf } from './browser/reader.ts';
import type { Row } from './row.ts';

const pointAt = (what: string, marks: string): Deed => ({
  what: `point at ${what} of the table`,
  async begin(page) {
    const places = await middlesOf(page, `.table-base ${marks}`);
    return (round) => page.mouse.move(turn(places, round).x, turn(places, round).y);
  },
  growth: 1.25,
});

export async function* measure(): AsyncGenerator<Row> {
  yield* await rowsOf({ models: [SHIPPED, OF_400], address: TABLE }, [
    pointAt('topics', '.topic'),
    pointAt('actors', '.seat'),
  ]);
}
