import type { Quote } from '#model/collection.ts';

/** What stands before and after exact words in their sentences. */
export interface Surroundings {
  before: string;
  after: string;
}

/** The rest of the sentences in which words of one passage stand. */
export function sentenceAround(text: string, language: string, words: readonly Quote[]): Surroundings {
  const start = Math.min(...words.map((quote) => quote.start));
  const end = Math.max(...words.map((quote) => quote.end));
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].filter(
    ({ index, segment }) => index < end && index + segment.length > start,
  );
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || last === undefined) return { before: '', after: '' };
  return {
    before: text.slice(first.index, start).trimStart(),
    after: text.slice(end, last.index + last.segment.length).trimEnd(),
  };
}
