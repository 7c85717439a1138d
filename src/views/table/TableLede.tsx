/** How to read the table: below the title, or on a phone below the picture, which comes first there. */
export function TableLede({ place }: { place: 'head' | 'panel' }) {
  return (
    <p className={`lede in-${place}`}>
      The rim of the table is the statement, read clockwise from the head. On the table lie its topics; around
      it sit all those it speaks of. Every line runs through the text.
    </p>
  );
}
