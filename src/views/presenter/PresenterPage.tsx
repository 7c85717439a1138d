import type { Address } from '#model/address.ts';
import type { Tour } from '#model/collection.ts';
import { findTour } from '#query/find-tour.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { tourStops } from '#query/tour.ts';
import { turnBlank, useBlank } from '#state/blank.ts';
import { useInOneFile } from '#state/in-one-file.ts';
import { useLibrary } from '#state/library.tsx';
import { useOtherWindow } from '#state/presenter-channel.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Missing } from '#views/missing/Missing.tsx';
import { useTourKeys } from '#views/tour/use-tour-keys.ts';
import * as words from '#words/presenter.ts';
import { PresenterClock } from './PresenterClock.tsx';
import { PresenterQuotes } from './PresenterQuotes.tsx';
import './presenter-page.css';

type PresenterAddress = Extract<Address, { page: 'presenter' }>;

/** For the one who speaks: notes, question and next step beside a clock, in step with the projected window. */
export function PresenterPage({ address }: { address: PresenterAddress }) {
  const library = useLibrary();
  const index = library.statements.get(address.statement);
  const tour = findTour(library, address.statement, address.tour);
  if (index === undefined || tour === null) return <Missing address={address} />;
  return <Presenter index={index} tour={tour} address={address} />;
}

interface PresenterProps {
  index: StatementIndex;
  tour: Tour;
  address: PresenterAddress;
}

function Presenter({ index, tour, address }: PresenterProps) {
  const stops = tourStops(useLibrary(), index, tour);
  const stop = stops[address.step - 1];
  const next = stops[address.step];
  const blank = useBlank((state) => state.blank);
  useTourKeys({ address, steps: stops.length, show: null });
  if (stop === undefined) return <Missing address={address} />;
  const { step } = stop;
  return (
    <article className="presenter">
      <header className="presenter-head">
        <p className="crumb">{words.stepOfTour(tour.title, address.step, stops.length)}</p>
        <h1>{stop.title}</h1>
        <Connection address={address} />
      </header>
      <section className="presenter-main">
        <h2>{words.say}</h2>
        <p className="presenter-say">{step.say}</p>
        <PresenterQuotes index={index} quotes={stop.quotes} />
        {step.ask !== null && (
          <>
            <h2>{words.ask}</h2>
            <p className="presenter-ask">{step.ask}</p>
          </>
        )}
        <h2>{words.notes}</h2>
        <p className="presenter-notes">{step.notes ?? words.noNotes}</p>
      </section>
      <aside className="presenter-side">
        <PresenterClock minutes={tour.minutes} />
        <div className="presenter-ways">
          <Way name={words.back} to={address.step > 1 ? { ...address, step: address.step - 1 } : null} />
          <Way onward name={words.next} to={next === undefined ? null : { ...address, step: next.number }} />
          <button
            type="button"
            className="button"
            aria-pressed={blank}
            aria-keyshortcuts="b"
            onClick={() => turnBlank()}
          >
            {blank ? words.showScreen : words.blankScreen}
          </button>
        </div>
        <section className="presenter-next">
          <h2>{next === undefined ? words.toDiscuss : words.next}</h2>
          {next === undefined ? (
            <ul>
              {[...new Set(tour.questions)].map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          ) : (
            <>
              <h3>{words.numbered(next.number, next.title)}</h3>
              <p>{next.step.say}</p>
            </>
          )}
        </section>
      </aside>
    </article>
  );
}

interface WayProps {
  name: string;
  to: PresenterAddress | null;
  /** Whether it leads on, not back. */
  onward?: boolean;
}

function Way({ name, to, onward = false }: WayProps) {
  if (to === null)
    return (
      <span className="button off" aria-disabled="true">
        {name}
      </span>
    );
  return (
    <AddressLink className={`button ${onward ? 'solid' : ''}`} to={to}>
      {name}
    </AddressLink>
  );
}

/** Whether there is a projected window to be in step with, and a way to open one. */
function Connection({ address }: { address: PresenterAddress }) {
  const { there, away } = useOtherWindow();
  const inOneFile = useInOneFile();
  return (
    <p className="presenter-connection" role="status">
      {there ? (
        away ? (
          words.away
        ) : (
          words.inStep
        )
      ) : (
        <>
          {words.notOpen}{' '}
          <AddressLink to={{ ...address, page: 'tour' }} target="_blank" rel="noopener">
            {words.openOne}
          </AddressLink>
          {inOneFile && words.cannotTalk}
        </>
      )}
    </p>
  );
}
