import { type ReactNode, Suspense, useState } from 'react';
import { useDismissal } from '#ui/use-dismissal.ts';
import * as words from '#words/app.ts';
import './bar-menu.css';

/** What a reader seldom needs, behind one button of the bar. */
export function BarMenu({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const box = useDismissal(open, () => setOpen(false));
  return (
    <div className="bar-menu" ref={box}>
      <button
        type="button"
        className="bar-button bar-menu-button"
        aria-expanded={open}
        aria-controls="bar-menu-tools"
        aria-label={words.moreTools}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 7h16M4 12h16M4 17h16" stroke="currentColor" strokeWidth="1.8" />
        </svg>
      </button>
      <div className="bar-menu-tools" id="bar-menu-tools" hidden={!open}>
        {open && <Suspense>{children}</Suspense>}
      </div>
    </div>
  );
}
