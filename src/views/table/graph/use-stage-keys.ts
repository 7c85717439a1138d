import { useEffect } from 'react';
import type { Enlarger } from '#charts/zoom/enlarge.ts';
import { setTableView, useTableView } from '#state/table-view.ts';

const STEP = 1.5;

/** L switches between picture and list; + and − enlarge and reduce, 0 shows the whole table again. */
export function useStageKeys(use: (act: (enlarger: Enlarger) => void) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isTyping(event)) return;
      switch (event.key) {
        case 'l':
        case 'L':
          setTableView(useTableView.getState().view === 'list' ? 'picture' : 'list');
          break;
        case '+':
        case '=':
          use((enlarger) => enlarger.by(STEP));
          break;
        case '-':
          use((enlarger) => enlarger.by(1 / STEP));
          break;
        case '0':
          use((enlarger) => enlarger.reset());
          break;
        default:
          return;
      }
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [use]);
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}
