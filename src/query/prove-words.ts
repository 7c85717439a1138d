import type { Quote, Span, Statement } from '#model/collection.ts';
import { known } from './known.ts';

/** Where words begin and end, end exclusive. */
export interface Offsets {
  start: number;
  end: number;
}

/** Words at their place: in their passage, and in the source. */
export interface WordsPlace extends Quote {
  /** The passage up to the words, and behind them. */
  before: string;
  after: string;
  /** In the passage, counted in Unicode code points; the span itself counts UTF-16 code units. */
  codePoints: Offsets;
  /** In the source, in UTF-16 code units. */
  source: Offsets;
}

/** Words of a span with their place, as the model has it. */
export function wordsPlace({ passages }: Statement, { passage: id, start, end }: Span): WordsPlace {
  const passage = known(new Map(passages.map((each) => [each.id, each])), id);
  const { text, source } = passage;
  return {
    passage: id,
    start,
    end,
    quote: text.slice(start, end),
    before: text.slice(0, start),
    after: text.slice(end),
    codePoints: { start: codePointsIn(text.slice(0, start)), end: codePointsIn(text.slice(0, end)) },
    source: { start: source.start + start, end: source.start + end },
  };
}

/** What became of comparing words with the source file, letter by letter. */
export interface WordsProof {
  exact: boolean;
  /** In the source, in Unicode code points. */
  codePoints: Offsets;
  /** The line of the source on which the words begin, from 1. */
  line: number;
}

/** Compares words with a source, at their place in it. */
export function proveWords({ quote, source: { start, end } }: WordsPlace, source: string): WordsProof {
  return {
    exact: quote !== '' && source.slice(start, end) === quote,
    codePoints: { start: codePointsIn(source.slice(0, start)), end: codePointsIn(source.slice(0, end)) },
    line: source.slice(0, start).split('\n').length,
  };
}

function codePointsIn(text: string): number {
  return [...text].length;
}
