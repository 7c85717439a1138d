import { OF_400, SHIPPED } from './browser/models.ts';
import { turn } from './browser/places.ts';
import { rowsOf } from './browser/reader.ts';
import type { Row } from './row.ts';

const WORDS = ['missile defence', 'terrorism in syria', 'afghanistan', 'guarantees', 'partners'];

export async function* measure(): AsyncGenerator<Row> {
  yield* await rowsOf({
    what: 'type words into find',
    models: [SHIPPED, OF_400],
    at: () => ({ page: 'actors' }),
    async begin(page) {
      await page.keyboard.press('/');
      const field = page.getByRole('combobox', { name: /Find words/ });
      await field.waitFor();
      return (round) => field.pressSequentially(turn(WORDS, round), { delay: 80 });
    },
    undo: (page) => page.getByRole('combobox', { name: /Find words/ }).fill(''),
  });
}
