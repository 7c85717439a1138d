import type { ReactNode } from 'react';
import type { Enlarger } from '#charts/zoom/enlarge.ts';
import type { TableView } from '#state/table-view.ts';
import { ViewSwitch } from '#views/parts/ViewSwitch.tsx';
import './stage-tools.css';

interface StageToolsProps {
  view: TableView;
  scale: number;
  most: number;
  use: (act: (enlarger: Enlarger) => void) => void;
  /** What else there is to do with it. */
  children: ReactNode;
}

const STEP = 1.5;

/** What can be done with the table as a whole: shown as picture or list, enlarged, taken along. */
export function StageTools({ view, scale, most, use, children }: StageToolsProps) {
  return (
    <div className="stage-tools">
      <ViewSwitch />
      {view === 'picture' && (
        <span className="stage-zoom">
          <button
            type="button"
            aria-label="Reduce"
            aria-keyshortcuts="-"
            aria-disabled={scale === 1}
            onClick={() => use((enlarger) => enlarger.by(1 / STEP))}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M5 10h10" />
            </svg>
          </button>
          <button
            type="button"
            aria-label="Enlarge"
            aria-keyshortcuts="+"
            aria-disabled={scale === most}
            onClick={() => use((enlarger) => enlarger.by(STEP))}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d="M5 10h10M10 5v10" />
            </svg>
          </button>
          {scale > 1 && (
            <button type="button" aria-keyshortcuts="0" onClick={() => use((enlarger) => enlarger.reset())}>
              Whole table
            </button>
          )}
        </span>
      )}
      {children}
    </div>
  );
}
