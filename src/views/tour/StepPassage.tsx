import type { PassageId } from '#model/collection.ts';
import { cutAtEdges } from '#query/cut-at-edges.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import type { TourStop } from '#query/tour.ts';
import { passageName } from '#words/terms.ts';

interface StepPassageProps {
  index: StatementIndex;
  stop: TourStop;
  passage: PassageId;
}

/** One passage word for word, for close reading: the quotations of the step are marked and numbered in it. */
export function StepPassage({ index, stop, passage }: StepPassageProps) {
  const { text } = known(index.passages, passage);
  const spans = stop.quotes
    .map(({ quote }, i) => ({ start: quote.start, end: quote.end, passage: quote.passage, number: i + 1 }))
    .filter((span) => span.passage === passage);
  const long = text.length > 900 ? 'long' : text.length > 560 ? 'middling' : 'short';
  return (
    <figure className={`step-passage ${long}`}>
      <figcaption>{passageName(passage)}</figcaption>
      <blockquote lang={index.statement.language}>
        <p>
          {cutAtEdges(text, spans).map(({ start, end, text: words, on }) => {
            if (on.length === 0) return <span key={start}>{words}</span>;
            const opening = on.filter((span) => span.start === start).map(({ number }) => number);
            return (
              <mark key={start} data-ends={on.some((span) => span.end === end) || undefined}>
                {opening.length > 0 && <span className="step-number">{opening.join(' ')}</span>}
                {words}
              </mark>
            );
          })}
        </p>
      </blockquote>
    </figure>
  );
}
