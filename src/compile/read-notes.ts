import type { EditorialNote } from '#model/collection.ts';
import { compareSpans } from './compare-spans.ts';
import type { Reading } from './reading.ts';

/** What the editor says of slips of the source. */
export function readNotes({ passages, quotes }: Reading): EditorialNote[] {
  return passages.flatMap(({ passage, codes }) =>
    (codes.notes ?? [])
      .flatMap((written): EditorialNote[] => {
        const quote = quotes.findOf(passage.id, written);
        return quote === null ? [] : [{ ...quote, form: written.form ?? null, note: written.note }];
      })
      .sort(compareSpans),
  );
}
