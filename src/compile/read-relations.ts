import type { Relation } from '#model/collection.ts';
import { compareSpans } from './compare-spans.ts';
import { compareText } from './compare-text.ts';
import type { Reading } from './reading.ts';

/** The links between topics that the text itself draws. */
export function readRelations({ file, passages, names, quotes, report }: Reading): Relation[] {
  return passages.flatMap(({ passage, codes }) =>
    (codes.relations ?? [])
      .flatMap((written): Relation[] => {
        const { from, to, label } = written;
        const isKnown = [
          names.topic.knows(from, file.at(written, 'from')),
          names.topic.knows(to, file.at(written, 'to')),
        ].every(Boolean);
        const quote = quotes.findOf(passage.id, written);
        if (from === to) {
          const message = `“${from}” is joined to itself.`;
          report.error('self-relation', file.at(written, 'to'), message, 'Name the other topic.');
          return [];
        }
        return isKnown && quote !== null ? [{ from, to, label, ...quote }] : [];
      })
      .sort((a, b) => compareSpans(a, b) || compareText(a.from, b.from) || compareText(a.to, b.to)),
  );
}
