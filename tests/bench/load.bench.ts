import { parseAddress } from '#model/parse-address.ts';
import { kinds } from '../browser/kinds.ts';
import { costOfOpening, openingRow } from './browser/first-views.ts';
import { SHIPPED } from './browser/models.ts';
import type { Row } from './row.ts';

/** Every kind of page, from its address to rest. */
export async function* measure(): AsyncGenerator<Row> {
  for (const [name, path] of kinds) {
    const { pathname, search, hash } = new URL(path, 'http://localhost/');
    const address = parseAddress({ pathname, search, hash });
    yield openingRow(`open ${name}`, SHIPPED.name, await costOfOpening(SHIPPED, address));
  }
}
