import { TABLE } from './browser/addresses.ts';
import { firstViews } from './browser/first-views.ts';
import { OF_100, OF_400, SHIPPED } from './browser/models.ts';
import type { Row } from './row.ts';

export async function* measure(): AsyncGenerator<Row> {
  yield* firstViews('open the table', TABLE, [SHIPPED, OF_100, OF_400], 1.25);
}
