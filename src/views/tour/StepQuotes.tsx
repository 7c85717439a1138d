import { textAddress } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import type { StopQuote } from '#query/tour.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { StanceMark } from '#ui/StanceMark.tsx';
import { quoted, voicePhrase } from '#words/terms.ts';
import * as words from '#words/tour.ts';

interface StepQuotesProps {
  index: StatementIndex;
  /** From the top down. */
  quotes: readonly StopQuote[];
  /** Whether each has the number that its words have in the passage beside. */
  numbered: boolean;
}

/** The words that a step brings out: whose position they carry, in which passage, and on whose word. */
export function StepQuotes({ index: { statement }, quotes, numbered }: StepQuotesProps) {
  if (quotes.length === 0) return null;
  return (
    <ol className="step-quotes">
      {quotes.map(({ id, quote, account }, i) => (
        <li key={id} className="step-quote">
          <span className="step-mark" data-quote-mark={id}>
            {account !== null ? (
              <StanceMark
                stance={account.position.stance}
                attribution={account.position.attribution}
                size="large"
              />
            ) : (
              <span className="step-words-mark" aria-hidden="true">
                “”
              </span>
            )}
          </span>
          <div>
            {account !== null && (
              <p className="step-position">
                <b>{account.holder.name}</b>
                {` ${words.standsHow(account.position.stance, account.holder, account.proposition.label)}`}
              </p>
            )}
            <p>
              {numbered && <span className="step-number">{i + 1}</span>}
              <AddressLink
                className="step-words"
                lang={statement.language}
                to={textAddress(statement.id, { passage: quote.passage, position: quote.position })}
              >
                {quoted(quote.quote)}
              </AddressLink>{' '}
              <span className="step-voice">
                {account === null
                  ? words.passageWithin(quote.passage)
                  : voicePhrase(account.position.attribution, account.speaker)}
              </span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
