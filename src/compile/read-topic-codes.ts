import type { TopicCode } from '#model/collection.ts';
import { compareSpans } from './compare-spans.ts';
import { compareText } from './compare-text.ts';
import type { Reading } from './reading.ts';

/** The topics of the passages, with the words that show them. */
export function readTopicCodes({ file, passages, names, quotes, report }: Reading): TopicCode[] {
  return passages.flatMap(({ passage, codes }) => {
    const coded = new Set<string>();
    const ofPassage = (codes.topics ?? []).flatMap((code): TopicCode[] => {
      const at = file.at(code, 'topic');
      if (!names.topic.knows(code.topic, at)) return [];
      if (coded.has(code.topic)) {
        report.error('duplicate-id', at, `${passage.id} has “${code.topic}” twice.`, 'Join the two.');
        return [];
      }
      coded.add(code.topic);
      const written = code.quotes ?? [];
      const found = written.map((quote, index) => quotes.find(passage.id, written, index, quote));
      if (found.includes(null)) return [];
      const shown = found.filter((quote) => quote !== null).sort(compareSpans);
      return [{ topic: code.topic, passage: passage.id, weight: code.weight, quotes: shown }];
    });
    return ofPassage.sort((a, b) => startOf(a) - startOf(b) || compareText(a.topic, b.topic));
  });
}

function startOf({ quotes }: TopicCode): number {
  return quotes[0]?.start ?? 0;
}
