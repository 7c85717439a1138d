import { useLayoutEffect, useRef } from 'react';
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

/** From the pointer to the tip. */
const APART = 16;

/** A few words beside what is pointed at; the mark's own name says the same to screen readers. */
export function Tip({ place, title, more, quote, language }: TipProps) {
  const tip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (tip.current === null) return;
    const { offsetWidth, offsetHeight } = tip.current;
    const left = Math.max(8, Math.min(place.x + APART, window.innerWidth - offsetWidth - 8));
    const below = place.y + APART;
    const top = below + offsetHeight > window.innerHeight - 8 ? place.y - APART - offsetHeight : below;
    tip.current.style.transform = `translate(${Math.round(left)}px, ${Math.round(Math.max(8, top))}px)`;
  });
  return (
    <div className="tip" ref={tip} aria-hidden="true">
      <b>{title}</b>
      {more !== null && <span>{more}</span>}
      {quote !== null && <q lang={language}>{quote}</q>}
    </div>
  );
}
