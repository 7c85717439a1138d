import * as words from '#words/table.ts';

/** How to read the table: below the title, or on a phone below the picture, which comes first there. */
export function TableLede({ place }: { place: 'head' | 'panel' }) {
  return <p className={`lede in-${place}`}>{words.lede}</p>;
}
