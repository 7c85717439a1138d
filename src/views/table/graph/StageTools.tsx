import type { ReactNode } from 'react';
import type { Enlarger } from '#charts/zoom/enlarge.ts';
import type { TableView } from '#state/table-view.ts';
import { ViewSwitch } from '#views/parts/ViewSwitch.tsx';
import { ZoomButtons } from '#views/parts/ZoomButtons.tsx';
import * as words from '#words/table.ts';
import './stage-tools.css';

interface StageToolsProps {
  view: TableView;
  scale: number;
  use: (act: (enlarger: Enlarger) => void) => void;
  /** What else there is to do with it. */
  children: ReactNode;
}

/** What can be done with the table as a whole: shown as picture or list, enlarged, taken along. */
export function StageTools({ view, scale, use, children }: StageToolsProps) {
  return (
    <div className="stage-tools">
      <ViewSwitch />
      {view === 'picture' && <ZoomButtons scale={scale} use={use} whole={words.whole} />}
      {children}
    </div>
  );
}
