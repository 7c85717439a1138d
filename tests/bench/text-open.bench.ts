import { TEXT } from './browser/addresses.ts';
import { firstViews } from './browser/first-views.ts';
import { OF_100, OF_400, OF_1000, SHIPPED } from './browser/models.ts';
import type { Row } from './row.ts';

export async function* measure(): AsyncGenerator<Row> {
  yield* firstViews('open the text', TEXT, [SHIPPED, OF_100, OF_400, OF_1000], 1.5);
}
