import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { kindOfMove } from './move.ts';

/**
 * Takes the keyboard along: after a move to another page the focus is on its heading, after a link to a
 * fragment on what it leads to. A filter or selection leaves the focus on the link that was followed.
 */
export function useFocusKeeper(): void {
  const location = useLocation();
  const navigation = useNavigationType();
  const shown = useRef(location);

  useEffect(() => {
    const left = shown.current;
    shown.current = location;
    if (left === location) return;
    const samePage = left.pathname === location.pathname;
    const move = kindOfMove(left, location);
    if (move === 'selection' || (samePage && navigation === 'POP')) return;
    const target = move === 'fragment' ? document.getElementById(location.hash.slice(1)) : null;
    focus(target ?? (samePage ? null : heading()));
  }, [location, navigation]);
}

function heading(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
}

function focus(element: HTMLElement | null): void {
  if (element === null) return;
  if (element.tabIndex < 0) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
}
