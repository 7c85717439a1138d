import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Location, useLocation, useNavigationType } from 'react-router';
import { beginVisit, comesBack, noteMove } from './comes-back.ts';
import { kindOfMove } from './move.ts';
import { recallScroll, rememberScroll, storeScrolls } from './scroll-memory.ts';
import { settle, settleAt } from './settle-at.ts';

/**
 * Keeps the reader's place: a new page begins at its top, a fragment is scrolled to, Back returns to where
 * the page was left, and a move that only filters or selects leaves the page where it is.
 */
export function useScrollKeeper(): void {
  const location = useLocation();
  const navigation = useNavigationType();
  const shown = useRef(location);
  // Before any page is drawn that asks.
  useState(beginVisit);

  useLayoutEffect(() => {
    const left = shown.current;
    shown.current = location;
    if (left === location) return;
    noteMove();
    const remembered = navigation === 'POP' ? recallScroll(location) : undefined;
    if (remembered !== undefined) return scrollTo(remembered);
    // Whoever does not scroll there comes back to it all the same. Asking the page would have it laid out for that.
    rememberScroll(location, left.pathname === location.pathname ? (recallScroll(left) ?? 0) : 0);
    const move = kindOfMove(left, location);
    const target = move === 'fragment' ? document.getElementById(location.hash.slice(1)) : null;
    if (target !== null) return settleAt(target);
    if (left.pathname !== location.pathname) scrollTo(0);
  }, [location, navigation]);

  useEffect(() => {
    const { current: opened } = shown;
    const stop = settleWhereOpened(opened);
    if (recallScroll(opened) === undefined) rememberScroll(opened, window.scrollY);
    return stop;
  }, []);

  useEffect(() => {
    const remember = () => rememberScroll(shown.current, window.scrollY);
    const takeOver = () => {
      history.scrollRestoration = 'manual';
    };
    const handBack = () => {
      // What a document looked like when it was left, the browser restores better than we could.
      history.scrollRestoration = 'auto';
      storeScrolls();
    };
    takeOver();
    window.addEventListener('scroll', remember, { passive: true });
    window.addEventListener('pagehide', handBack);
    window.addEventListener('pageshow', takeOver);
    return () => {
      window.removeEventListener('scroll', remember);
      window.removeEventListener('pagehide', handBack);
      window.removeEventListener('pageshow', takeOver);
      handBack();
    };
  }, []);
}

function scrollTo(top: number): void {
  window.scrollTo({ top, behavior: 'instant' });
}

/**
 * The browser scrolled to the fragment of a link that was opened before fonts and filters were there. Whoever
 * has scrolled on since, or comes back to where he was, is left alone; unless no page was prerendered, so that the
 * browser found no place to come back to.
 */
function settleWhereOpened(location: Location): (() => void) | undefined {
  if (comesBack()) {
    if (document.querySelector('#app[data-prerendered]') !== null) return;
    const remembered = recallScroll(location);
    if (remembered !== undefined) return settle(() => scrollTo(remembered));
  }
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  if (target === null) return;
  const { top } = target.getBoundingClientRect();
  // Where no page was prerendered, as in development, there was nothing to scroll to.
  const untouched = window.scrollY === 0;
  return untouched || Math.abs(top) < window.innerHeight ? settleAt(target) : undefined;
}
