import { useLocation, useNavigationType } from 'react-router';
import { recallScroll } from './scroll-memory.ts';

/** The document was reloaded, or opened by Back or Forward: its scroll position is the browser's to restore. */
export function comesBack(): boolean {
  const [opening] = performance.getEntriesByType('navigation');
  return opening !== undefined && 'type' in opening && opening.type !== 'navigate';
}

/** Whether the reader comes back to where he was, so that nothing but his place then may be scrolled to. */
export function useComesBack(): boolean {
  const location = useLocation();
  const navigation = useNavigationType();
  if (navigation !== 'POP') return false;
  return location.key === 'default' ? comesBack() : recallScroll(location) !== undefined;
}
