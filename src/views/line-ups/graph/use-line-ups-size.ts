import { startTransition, useEffect, useState } from 'react';
import { type LineUpsSize, UPRIGHT, WIDE } from '#charts/line-ups/line-ups-input.ts';

/** What a prerendered page holds; line-ups-stage.css shows the one that fits before scripts run. */
export const PRERENDERED: readonly LineUpsSize[] = [WIDE, UPRIGHT];

/** The windows of line-ups-stage.css. */
const NARROW = '(max-width: 40rem)';

/** The size for the reader's window; null while a prerendered page, which holds both pictures, is taken over. */
export function useLineUpsSize(): LineUpsSize | null {
  const [size, setSize] = useState(() => (isPrerendered() ? null : windowSize()));
  useEffect(() => {
    const adapt = () => startTransition(() => setSize(windowSize()));
    adapt();
    const query = window.matchMedia(NARROW);
    query.addEventListener('change', adapt);
    return () => query.removeEventListener('change', adapt);
  }, []);
  return size;
}

function windowSize(): LineUpsSize {
  return window.matchMedia(NARROW).matches ? UPRIGHT : WIDE;
}

/** On the server, and in the browser as long as the document still holds what the server wrote. */
function isPrerendered(): boolean {
  return (
    typeof document === 'undefined' ||
    document.querySelector('.line-ups-picture ~ .line-ups-picture') !== null
  );
}
