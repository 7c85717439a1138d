import type { Quote } from '#model/collection.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { Quotation } from '#ui/Quotation.tsx';

/** Exact words, each with the way to its place. */
export function PanelQuotes({ index, quotes }: { index: StatementIndex; quotes: readonly Quote[] }) {
  const { id, language } = index.statement;
  return (
    <>
      {quotes.map((quote) => (
        <Quotation
          key={`${quote.passage}-${quote.start}-${quote.end}`}
          statement={id}
          language={language}
          quotes={[quote]}
        />
      ))}
    </>
  );
}
