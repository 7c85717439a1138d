import { useEffect, useRef, useState } from 'react';
import type { Address } from '#model/address.ts';
import { describePage } from '#query/describe-page.ts';
import { useFocusKeeper } from '#state/focus-keeper.ts';
import { useLibrary } from '#state/library.tsx';
import { useScrollKeeper } from '#state/scroll-keeper.ts';
import './arrival.css';

/**
 * What a browser does when a document opens, for a page that opens within one: title and description, scroll
 * position, focus, and the page's name for those who do not see it change. It stands before the page, so that
 * a page which itself scrolls to something has the last word.
 */
export function Arrival({ address }: { address: Address }) {
  const { title, description } = describePage(useLibrary(), address);
  const [announced, setAnnounced] = useState('');
  const opened = useRef(title);
  useScrollKeeper();
  useFocusKeeper();

  useEffect(() => {
    document.title = title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
    if (opened.current === title) return;
    opened.current = title;
    setAnnounced(title);
  }, [title, description]);

  return (
    <p className="arrival" role="status">
      {announced}
    </p>
  );
}
