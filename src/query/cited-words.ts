import type { Passage, Span, Statement } from '#model/collection.ts';
import { locator } from '#words/locator.ts';

/** All the words of a passage. */
export function wholeOf({ id, text }: Passage): Span {
  return { passage: id, start: 0, end: text.length };
}

/** Passages by their number: "passage 13", "passages 12–13", "passages 4, 13"; whether they are questions is said. */
export function locatorOf({ passages }: Statement, spans: readonly Span[]): string | null {
  const cited = passages.filter(({ id }) => spans.some(({ passage }) => passage === id));
  if (cited.length === 0) return null;
  const numbers = cited.map(numberOf);
  const stretch = numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
  const questions = cited.filter(({ kind }) => kind === 'question').length;
  return locator(numbers, stretch, questions);
}

/** Exact words: a break of line parts passages that follow each other, an ellipsis what lies further apart. */
export function quoteOf({ passages }: Statement, spans: readonly Span[]): string | null {
  const place = new Map(passages.map(({ id }, i) => [id, i]));
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  return (
    spans
      .map((span, i) => {
        const before = spans[i - 1];
        const apart = before === undefined ? '' : adjoins(before, span) ? '\n' : ' … ';
        return apart + (texts.get(span.passage) ?? '').slice(span.start, span.end);
      })
      .join('') || null
  );

  function adjoins(one: Span, next: Span): boolean {
    return (
      place.get(next.passage) === (place.get(one.passage) ?? 0) + 1 &&
      one.end === texts.get(one.passage)?.length &&
      next.start === 0
    );
  }
}

function numberOf({ id }: Passage): number {
  return Number(id.replace(/\D/g, ''));
}
