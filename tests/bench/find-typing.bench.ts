import { OF_400, SHIPPED } from './browser/models.ts';
import { turn } from './browser/places.ts';
import { rowsOf } from './browser/reader.ts';
import type { Row } from './row.ts';

const WORDS = ['missile defence', 'terrorism in syria', 'afghanistan', 'guarantees', 'partners'];

export async function* measure(): AsyncGenerator<Row> {
  yield* await rowsOf({ models: [SHIPPED, OF_400], address: { page: 'actors' } }, [
    {
      what: 'type words into find',
      async begin(page) {
        await page.keyboard.press('/');
        await page.getByRole('combobox', { name: /Find words/ }).waitFor();
        return (round) => page.keyboard.type(turn(WORDS, round), { delay: 80 });
      },
      undo: (page) => page.getByRole('combobox', { name: /Find words/ }).fill(''),
    },
  ]);
}
