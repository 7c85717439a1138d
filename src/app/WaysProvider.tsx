import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useHref, useNavigate } from 'react-router';
import { WaysContext } from '#ui/ways.ts';

/** Lets the links below it go through the router without being drawn again at every move. */
export function WaysProvider({ children }: { children: ReactNode }) {
  const home = useHref('/');
  const navigate = useNavigate();
  const latest = useRef(navigate);
  useEffect(() => {
    latest.current = navigate;
  }, [navigate]);
  const ways = useMemo(() => {
    const hrefOf = (path: string) => home + path.slice(1);
    // A link to where the reader is adds nothing to the history.
    const isHere = (path: string) => new URL(hrefOf(path), document.baseURI).href === location.href;
    return {
      hrefOf,
      go: (path: string, replace = isHere(path)) => void latest.current(path, { replace }),
    };
  }, [home]);
  return <WaysContext value={ways}>{children}</WaysContext>;
}
