const READER_MOVES = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/**
 * Scrolls an element to its place below the header, and again once layout and fonts have come to rest,
 * unless the reader has moved on by then. Returns the way to stop.
 */
export function settleAt(element: Element): () => void {
  return settle(() => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
}

/** Scrolls, and scrolls again as soon as layout and fonts have come to rest, unless the reader moves on before. */
export function settle(scroll: () => void): () => void {
  let settling = true;
  const stop = () => {
    settling = false;
    for (const move of READER_MOVES) window.removeEventListener(move, stop);
  };
  const again = () => {
    if (settling) scroll();
  };
  for (const move of READER_MOVES) window.addEventListener(move, stop, { passive: true });
  again();
  requestAnimationFrame(again);
  // Absent where there is no layout, as in jsdom.
  void document.fonts?.ready.then(() => {
    again();
    stop();
  });
  return stop;
}
