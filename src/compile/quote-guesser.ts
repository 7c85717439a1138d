import type { Passage, PassageId } from '#model/collection.ts';

/** Where a quote that is not exact could have come from. */
export interface QuoteGuess {
  passage: PassageId;
  quote: string;
}

/** Guessing takes well under a second, however many quotes fail and however long the texts are. */
const MOST_COMPARISONS = 40_000_000;
const MOST_COMPARISONS_EACH = 2_000_000;
const LONGEST_QUOTE = 400;
const LONGEST_WORD = 60;

/**
 * A guesser for one statement: it looks for the exact words in the other passages, then for the most
 * similar stretch of words in the given one. Past its budget it guesses nothing.
 */
export function quoteGuesser(
  passages: ReadonlyMap<PassageId, Pick<Passage, 'text'>>,
): (quote: string, passage: PassageId) => QuoteGuess | null {
  let budget = MOST_COMPARISONS;
  return (quote, passage) => {
    if (budget < 0) return null;
    for (const [other, { text }] of passages) {
      budget -= text.length;
      if (text.includes(quote)) return { passage: other, quote };
    }
    const wanted = quote.trim().slice(0, LONGEST_QUOTE);
    const text = passages.get(passage)?.text ?? '';
    const searched = text.slice(0, Math.floor(MOST_COMPARISONS_EACH / Math.max(1, wanted.length)));
    budget -= wanted.length * searched.length;
    const nearest = nearestStretch(wanted, searched);
    return nearest === null ? null : { passage, quote: nearest };
  };
}

/**
 * Sellers' algorithm: the stretch of the text that takes the fewest letters inserted, deleted or replaced
 * to become the quote, whatever stands before and after it. Null if over two letters in five differ.
 */
function nearestStretch(quote: string, text: string): string | null {
  const wanted = foldedUnits(quote);
  let costs = Array.from({ length: wanted.length + 1 }, (_, i) => i);
  let starts = costs.map(() => 0);
  let best = { cost: Math.floor(wanted.length * 0.4) + 1, start: 0, end: 0 };
  for (const [at, unit] of foldedUnits(text).entries()) {
    const nextCosts = [0];
    const nextStarts = [at + 1];
    for (let i = 1; i <= wanted.length; i++) {
      const replaced = (costs[i - 1] ?? 0) + (wanted[i - 1] === unit ? 0 : 1);
      const inserted = (costs[i] ?? 0) + 1;
      const deleted = (nextCosts[i - 1] ?? 0) + 1;
      const cost = Math.min(replaced, inserted, deleted);
      nextCosts.push(cost);
      nextStarts.push(
        (cost === replaced ? starts[i - 1] : cost === inserted ? starts[i] : nextStarts[i - 1]) ?? 0,
      );
    }
    costs = nextCosts;
    starts = nextStarts;
    const cost = costs[wanted.length] ?? 0;
    if (cost < best.cost) best = { cost, start: starts[wanted.length] ?? 0, end: at + 1 };
  }
  return best.end === 0 ? null : wholeWords(text, best.start, best.end);
}

/** UTF-16 code units with capitals as small letters, so that offsets stay. */
function foldedUnits(text: string): number[] {
  return text.split('').map((unit) => unit.toLowerCase().charCodeAt(0));
}

function wholeWords(text: string, start: number, end: number): string {
  const stretch = text.slice(start, end);
  const before = /^[\p{L}\p{N}]/u.test(stretch)
    ? text
        .slice(Math.max(0, start - LONGEST_WORD), start)
        .split(/[^\p{L}\p{N}]/u)
        .at(-1)
    : '';
  const after = /[\p{L}\p{N}]$/u.test(stretch) ? /^[\p{L}\p{N}]*/u.exec(text.slice(end)) : null;
  return `${before ?? ''}${stretch}${after?.[0] ?? ''}`.trim();
}
