import { type ReactNode, useRef } from 'react';
import type { StatementIndex } from '#query/statement-index.ts';
import type { TourStop } from '#query/tour.ts';
import { usePicture } from '#views/table/graph/table-pictures.ts';
import { rimPlaces, sideOf } from './rim-places.ts';
import { StepPassage } from './StepPassage.tsx';
import { StepPositions } from './StepPositions.tsx';
import { StepQuotes } from './StepQuotes.tsx';
import { StepSubject } from './StepSubject.tsx';
import { TourTable } from './TourTable.tsx';
import { useQuoteEnds } from './use-quote-ends.ts';

interface TourStageProps {
  index: StatementIndex;
  stop: TourStop;
  /** Ways out of the step. */
  children: ReactNode;
}

/** The picture of a step and what is said to it, side by side; the words stand where the rim faces them. */
export function TourStage({ index, stop, children }: TourStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const table = usePicture(index, 'tour');
  const places = rimPlaces(table, stop.quotes);
  const side = stop.picture.kind === 'table' ? sideOf(table, places) : 'right';
  const ends = useQuoteEnds({ stage, picture: table, side, quotes: stop.quotes });
  const { picture, step } = stop;
  const numbered = picture.kind === 'words';
  // On the left of the table the rim is read from the bottom up.
  const quotes = side === 'right' ? stop.quotes : stop.quotes.toReversed();
  return (
    <div ref={stage} className={`tour-stage words-${side} shows-${picture.kind}`}>
      {/* Whoever listens meets the words before the many marks of the picture, which stands in front on screen. */}
      <section className="tour-words">
        <StepSubject stop={stop} />
        <h1>{stop.title}</h1>
        <p className="tour-say">{step.say}</p>
        <StepQuotes index={index} quotes={quotes} numbered={numbered} />
        {step.ask !== null && <p className="tour-ask">{step.ask}</p>}
        {children}
      </section>
      <div className="tour-picture">
        {picture.kind === 'table' && (
          <TourTable
            index={index}
            stop={stop}
            selection={picture.selection?.with === undefined ? picture.selection : null}
            picture={table}
            places={places}
            side={side}
            ends={ends}
          />
        )}
        {picture.kind === 'words' && <StepPassage index={index} stop={stop} passage={picture.passage} />}
        {picture.kind === 'positions' && <StepPositions index={index} proposition={picture.proposition} />}
      </div>
    </div>
  );
}
