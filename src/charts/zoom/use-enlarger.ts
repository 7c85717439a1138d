import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { type Enlarger, enlarge, type View, WHOLE } from './enlarge.ts';

interface EnlargerAtHand {
  view: View;
  /** Does something with the enlarger as soon as it is there. */
  use: (act: (enlarger: Enlarger) => void) => void;
}

/**
 * Lets a reader enlarge what lies in the element marked data-frame within a picture. What this takes is fetched
 * when the browser is idle, or at once when it is asked for. `drawn` is whatever the picture is drawn from: with
 * another one the view is whole again, and without any there is nothing to enlarge.
 */
export function useEnlarger(picture: RefObject<HTMLElement | null>, drawn: string | null): EnlargerAtHand {
  const [view, setView] = useState(WHOLE);
  const coming = useRef<(() => Promise<Enlarger> | null) | null>(null);

  useEffect(() => {
    const element = drawn === null ? null : picture.current?.querySelector('[data-frame]');
    const content = element?.firstElementChild;
    if (!(element instanceof HTMLElement) || !(content instanceof HTMLElement)) return;
    let promise: Promise<Enlarger> | null = null;
    let left = false;
    const fetch = () => {
      promise ??= enlarge(element, content, setView);
      return promise;
    };
    coming.current = fetch;
    const cancel = whenIdle(() => {
      if (!left) void fetch();
    });
    return () => {
      left = true;
      cancel();
      coming.current = null;
      setView(WHOLE);
      void promise?.then((enlarger) => enlarger.stop());
    };
  }, [picture, drawn]);

  const use = useCallback((act: (enlarger: Enlarger) => void) => {
    void coming.current?.()?.then(act);
  }, []);
  return { view, use };
}

/** Not every browser says when it is idle. */
function whenIdle(act: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(act, 1500);
    return () => window.clearTimeout(timer);
  }
  const request = window.requestIdleCallback(act, { timeout: 4000 });
  return () => window.cancelIdleCallback(request);
}
