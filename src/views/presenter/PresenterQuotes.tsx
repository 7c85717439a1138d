import type { StatementIndex } from '#query/statement-index.ts';
import type { StopQuote } from '#query/tour.ts';
import { StanceMark } from '#ui/StanceMark.tsx';
import * as words from '#words/presenter.ts';
import { passageName, quoted } from '#words/terms.ts';

interface PresenterQuotesProps {
  index: StatementIndex;
  quotes: readonly StopQuote[];
}

/** The words to bring out, with the coder’s reason where a position was a judgement call. */
export function PresenterQuotes({ index, quotes }: PresenterQuotesProps) {
  if (quotes.length === 0) return null;
  return (
    <>
      <h2>{words.bringOut}</h2>
      <ul className="presenter-quotes">
        {quotes.map(({ id, quote, account }) => (
          <li key={id}>
            {account !== null && (
              <p className="presenter-position">
                <StanceMark
                  stance={account.position.stance}
                  attribution={account.position.attribution}
                  size="small"
                />{' '}
                <b>{account.holder.name}</b>
                {` ${words.standsHow(account.position, account.holder, account.proposition, account.speaker)}`}
              </p>
            )}
            <p>
              <span lang={index.statement.language}>{quoted(quote.quote)}</span>{' '}
              <span className="presenter-passage">{passageName(quote.passage)}</span>
            </p>
            {account?.position.memo != null && (
              <p className="presenter-memo">{words.codersReason(account.position.memo)}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
