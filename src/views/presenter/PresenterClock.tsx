import * as words from '#words/presenter.ts';
import { useClock } from './use-clock.ts';

/** How long the lesson has run, of the minutes that the tour is made for. */
export function PresenterClock({ minutes }: { minutes: number | null }) {
  const { seconds, running, pause, resume, reset } = useClock();
  return (
    <section className="presenter-clock" aria-label={words.clock}>
      <p>
        <span role="timer" aria-label={words.elapsed}>
          {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
        </span>
        {minutes !== null && <span className="presenter-minutes">{words.ofMinutes(minutes)}</span>}
      </p>
      <button type="button" className="button" onClick={running ? pause : resume}>
        {running ? words.pause : words.goOn}
      </button>
      <button type="button" className="button" onClick={reset}>
        {words.reset}
      </button>
    </section>
  );
}
