import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { usePointing } from '#state/pointing.ts';
import { tipOf } from './table-tip.ts';
import './table-tip.css';

/** What is behind the mark that is pointed at, beside it; the mark's own name says the same to screen readers. */
export function TableTip({ index }: { index: StatementIndex }) {
  const library = useLibrary();
  const { at, place } = usePointing();
  if (at === null || place === null) return null;
  const { title, more, quote } = tipOf(library, index, at);
  // Towards the middle of the window there is always room, so that nothing need be measured.
  const side = place.x > window.innerWidth / 2 ? 'leftwards' : 'rightwards';
  const level = place.y > window.innerHeight * 0.6 ? 'upwards' : 'downwards';
  return (
    <div
      className={`table-tip ${side} ${level}`}
      style={{ '--x': `${Math.round(place.x)}px`, '--y': `${Math.round(place.y)}px` }}
      aria-hidden="true"
    >
      <b>{title}</b>
      {more !== null && <span>{more}</span>}
      {quote !== null && <q lang={index.statement.language}>{quote}</q>}
    </div>
  );
}
