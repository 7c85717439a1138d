import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { Address } from '#model/address.ts';
import { useFocusKeeper } from '#state/focus-keeper.ts';
import { useLibrary } from '#state/library.tsx';
import { useScrollKeeper } from '#state/scroll-keeper.ts';
import { whenIdle } from './when-idle.ts';
import './arrival.css';

/** The words that name pages, once they have come: a long document is looked through at each request for a part. */
let naming: typeof import('#query/describe-page.ts') | null = null;

/**
 * What a browser does when a document opens, for a page that opens within one: title and description, scroll
 * position, focus, and the page's name for those who do not see it change. It stands before the page, so that
 * a page which itself scrolls to something has the last word.
 */
export function Arrival({ address }: { address: Address }) {
  const library = useLibrary();
  const { key } = useLocation();
  const named = useRef(false);
  const [announced, setAnnounced] = useState('');
  useScrollKeeper();
  useFocusKeeper();

  useEffect(() => {
    let left = false;
    // A document that opens has its name already; it is only made sure of.
    const opening = key === 'default' && !named.current;
    const name = async () => {
      // Without the words that name it, a page keeps the name that the document has.
      naming ??= await import('#query/describe-page.ts').catch(() => null);
      if (left || naming === null) return;
      named.current = true;
      const { title, description } = naming.describePage(library, address);
      document.querySelector('meta[name="description"]')?.setAttribute('content', description);
      if (document.title === title) return;
      document.title = title;
      if (!opening) setAnnounced(title);
    };
    if (opening) whenIdle(name);
    else void name();
    return () => {
      left = true;
    };
  }, [library, address, key]);

  return (
    <p className="arrival" role="status">
      {announced}
    </p>
  );
}
