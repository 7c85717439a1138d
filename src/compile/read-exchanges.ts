import type { Exchange } from '#model/collection.ts';
import type { Reading } from './reading.ts';

/** The questions with their answers, and the headings that coding.yaml gives them in order. */
export function readExchanges({ file, passages, report }: Reading): Exchange[] {
  const titles = file.content.exchanges;
  const count = passages.findLast(({ passage }) => passage.exchange !== null)?.passage.exchange ?? 0;
  if (count !== titles.length)
    report.error(
      'exchange-count',
      file.at(file.content, 'exchanges'),
      `The text has ${count} ${count === 1 ? 'exchange' : 'exchanges'}, but ${titles.length} ${titles.length === 1 ? 'heading is' : 'headings are'} given.`,
      'Write one heading for each question that follows something else.',
    );
  return Array.from({ length: count }, (_, index) => {
    return { number: index + 1, title: titles[index] ?? `Exchange ${index + 1}` };
  });
}
