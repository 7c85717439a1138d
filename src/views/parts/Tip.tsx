import './tip.css';

interface TipProps {
  /** Where on screen it belongs, in pixels of the window. */
  place: { x: number; y: number };
  title: string;
  more: string | null;
  /** Exact words of the statement, and their language. */
  quote: string | null;
  language: string;
}

/** A few words beside what is pointed at; the mark's own name says the same to screen readers. */
export function Tip({ place: { x, y }, title, more, quote, language }: TipProps) {
  // Towards the middle of the window there is always room, so that nothing need be measured.
  const side = x > window.innerWidth / 2 ? 'leftwards' : 'rightwards';
  const level = y > window.innerHeight * 0.6 ? 'upwards' : 'downwards';
  return (
    <div
      className={`tip ${side} ${level}`}
      style={{ '--x': `${Math.round(x)}px`, '--y': `${Math.round(y)}px` }}
      aria-hidden="true"
    >
      <b>{title}</b>
      {more !== null && <span>{more}</span>}
      {quote !== null && <q lang={language}>{quote}</q>}
    </div>
  );
}
