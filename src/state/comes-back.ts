import { useLocation, useNavigationType } from 'react-router';
import { recallScroll } from './scroll-memory.ts';

/** The document was reloaded, or opened by Back or Forward: its scroll position is the browser's to restore. */
export function comesBack(): boolean {
  const [opening] = performance.getEntriesByType('navigation');
  return opening !== undefined && 'type' in opening && opening.type !== 'navigate';
}

/** Whether the reader has gone anywhere since the document was opened. */
let hasMoved = false;

/** To be called first of all with a document. */
export function beginVisit(): void {
  hasMoved = false;
}

/** To be called with every move within the document. */
export function noteMove(): void {
  hasMoved = true;
}

/** Whether the reader comes back to where he was, so that nothing but his place then may be scrolled to. */
export function useComesBack(): boolean {
  const location = useLocation();
  const navigation = useNavigationType();
  if (navigation !== 'POP') return false;
  // The entry that the document was opened with has no key, neither at first nor when the reader returns to it.
  return location.key === 'default' && !hasMoved ? comesBack() : recallScroll(location) !== undefined;
}
