import { parseAddress } from '#model/parse-address.ts';
import { kinds } from '../browser/kinds.ts';
import { costOfOpening, openingRow } from './browser/first-views.ts';
import { medianCost } from './browser/median-cost.ts';
import { SHIPPED } from './browser/models.ts';
import { standBy } from './browser/stage.ts';
import type { Cost } from './browser/trace.ts';
import { watch } from './browser/watch.ts';
import type { Row } from './row.ts';

/** What a browser needs for any page: ten paragraphs without style or script. */
const PLAIN = `<!doctype html><title>Plain</title>${'<p>Some words of a paragraph that takes a line or so.</p>'.repeat(10)}`;

/** Every kind of page, from its address to rest, and a plain page to compare them with. */
export async function* measure(): AsyncGenerator<Row> {
  yield openingRow('open ten plain paragraphs', 'HTML', await costOfPlain());
  for (const [name, path] of kinds) {
    const { pathname, search, hash } = new URL(path, 'http://localhost/');
    const address = parseAddress({ pathname, search, hash });
    yield openingRow(`open ${name}`, SHIPPED.name, await costOfOpening(SHIPPED, address));
  }
}

function costOfPlain(): Promise<Cost> {
  return medianCost(async () => {
    const { page } = await standBy(SHIPPED);
    await page.route('**/plain', (route) => route.fulfill({ contentType: 'text/html', body: PLAIN }));
    const cost = await watch(page, () => page.goto(new URL('plain', page.url()).href), 0);
    await page.context().close();
    return cost;
  });
}
