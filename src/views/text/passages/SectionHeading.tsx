import { exchangeNumber } from '#words/text-passage.ts';

/** The heading of the opening speech or of an exchange, whose number readers cite as Q1. */
export function SectionHeading({ number, title }: { number: number; title: string }) {
  return (
    <h2 id={`section-${number}`} className="section-heading">
      {number > 0 && <span className="exchange-number">{exchangeNumber(number)}</span>}
      {title}
    </h2>
  );
}
