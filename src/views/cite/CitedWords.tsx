import { gloss } from '#words/cite.ts';
import { quoted } from '#words/terms.ts';
import type { Citation } from './citation.ts';

/** What is cited, before any style: the exact words, the position coded on them, or the name of the view. */
export function CitedWords({ citation }: { citation: Citation }) {
  const { quote, coding, source, locator } = citation.cited;
  return (
    <div className="cited">
      {coding !== null && <p className="cited-title">{coding.title}</p>}
      {coding === null && quote === null && <p className="cited-title">{source?.title}</p>}
      {quote !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long words scroll, and the keyboard must reach them
        <blockquote lang={source?.language} tabIndex={0}>
          {quoted(quote)}
        </blockquote>
      )}
      <p className="cited-gloss">{gloss(locator, coding?.what ?? null)}</p>
    </div>
  );
}
