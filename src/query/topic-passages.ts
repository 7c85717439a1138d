import { group } from 'd3';
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
  const codes = group(
    family.flatMap((id) => index.topicCodesByTopic.get(id) ?? []),
    (code) => code.passage,
  );
  return index.statement.passages.flatMap((passage) => {
    const here = codes.get(passage.id);
    if (here === undefined) return [];
    const weight = here.some((code) => code.weight === 'primary') ? 'primary' : 'secondary';
    return [{ passage, weight, quotes: inOrder(here.flatMap(({ quotes }) => quotes)) }];
  });
}

function inOrder(quotes: Quote[]): Quote[] {
  const distinct = new Map(quotes.map((quote) => [`${quote.start}-${quote.end}`, quote]));
  return [...distinct.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
