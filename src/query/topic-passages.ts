import type { Passage, Quote, TopicId } from '#model/collection.ts';
import type { Weight } from '#model/vocabulary.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';
import { topicFamily } from './topic-family.ts';

/** A passage under a topic: whether it is about it, and the words that carry it. */
export interface TopicPassage {
  passage: Passage;
  weight: Weight;
  quotes: Quote[];
}

/** The passages of a topic and of those below it, in text order. */
export function topicPassages(library: Library, index: StatementIndex, topic: TopicId): TopicPassage[] {
  const family = topicFamily(library, topic);
  const codes = family.flatMap((id) => index.topicCodesByTopic.get(id) ?? []);
  return index.statement.passages.flatMap((passage) => {
    const here = codes.filter((code) => code.passage === passage.id);
    if (here.length === 0) return [];
    const weight = here.some((code) => code.weight === 'primary') ? 'primary' : 'secondary';
    return [{ passage, weight, quotes: inOrder(here.flatMap(({ quotes }) => quotes)) }];
  });
}

function inOrder(quotes: Quote[]): Quote[] {
  const distinct = new Map(quotes.map((quote) => [`${quote.start}-${quote.end}`, quote]));
  return [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
