const READER_MOVES = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

/**
 * Scrolls an element to its place below the header, and again once layout and fonts have come to rest,
 * unless the reader has moved on by then. Returns the way to stop.
 */
export function settleAt(element: Element): () => void {
  let settling = true;
  const stop = () => {
    settling = false;
    for (const move of READER_MOVES) window.removeEventListener(move, stop);
  };
  const scroll = () => {
    if (settling) element.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
  for (const move of READER_MOVES) window.addEventListener(move, stop, { passive: true });
  scroll();
  requestAnimationFrame(scroll);
  // Absent where there is no layout, as in jsdom.
  void document.fonts?.ready.then(() => {
    scroll();
    stop();
  });
  return stop;
}
