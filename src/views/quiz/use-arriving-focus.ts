import { useEffect, useRef } from 'react';

/** Takes the focus to the heading of the next question, as it has gone with the link that led there. */
export function useArrivingFocus(at: number): void {
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current === at) return;
    shown.current = at;
    document.querySelector<HTMLElement>('.quiz-page h1')?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [at]);
}
