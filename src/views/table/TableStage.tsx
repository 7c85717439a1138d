import { Suspense, useCallback, useRef, useState } from 'react';
import { useHref } from 'react-router';
import type { SizeClass } from '#charts/table/size-class.ts';
import { useEnlarger } from '#charts/zoom/use-enlarger.ts';
import type { Selection } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useLibrary } from '#state/library.tsx';
import { useTableView } from '#state/table-view.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { TakeAlong } from '#views/parts/take-along/TakeAlong.tsx';
import * as words from '#words/table.ts';
import { StageTools } from './graph/StageTools.tsx';
import { TableGraph } from './graph/TableGraph.tsx';
import { useSizeClass } from './graph/use-size-class.ts';
import { useStageKeys } from './graph/use-stage-keys.ts';
import { useTableLinks } from './graph/use-table-links.ts';
import { useTableMarks } from './graph/use-table-marks.ts';
import { HeardTable } from './list/HeardTable.tsx';
import './table-stage.css';

const { Part: TableList } = lazyPart(() => import('./list/TableList.tsx').then((part) => part.TableList));

interface TableStageProps {
  index: StatementIndex;
  selection: Selection | null;
}

/** The statement as a table, or as the list of everything on it, which is there for screen readers in any case. */
export function TableStage({ index, selection }: TableStageProps) {
  const view = useTableView((state) => state.view);
  const size = useSizeClass();
  const picture = useRef<HTMLDivElement>(null);
  const links = useTableLinks(index);
  const listeners = useTableMarks({ index, selection });
  const [laidOut, setLaidOut] = useState<SizeClass | null>(null);
  const drawn = view === 'picture' && laidOut === size ? laidOut : null;
  const { view: shown, use } = useEnlarger(picture, drawn);
  useStageKeys(use);
  const reveal = useCallback((mark: Element) => use((enlarger) => enlarger.reveal(mark)), [use]);
  const library = useLibrary();
  const root = useHref('/');
  return (
    <section className={`table-stage ${view}`} aria-label={words.theTable}>
      <StageTools view={view} scale={shown.scale} use={use}>
        <TakeAlong
          name={`${index.statement.id}-table`}
          picture={() => pictureOnPage(index, picture.current, root)}
          drawn={drawn !== null}
          data={async () => {
            const { pictureCsv } = await import('#exchange/picture-csv.ts');
            return pictureCsv(library, index);
          }}
        />
      </StageTools>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the listeners serve the links within. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links within are activated by keyboard as links are. */}
      <div onClick={listeners.onClick}>
        <Suspense>
          {view === 'picture' ? (
            <HeardTable index={index} links={links} />
          ) : (
            <TableList index={index} links={links} />
          )}
        </Suspense>
      </div>
      {view === 'picture' && (
        <TableGraph
          picture={picture}
          index={index}
          selection={selection}
          size={size}
          scale={shown.scale}
          drawn={drawn}
          onDrawn={setLaidOut}
          onReach={reveal}
        />
      )}
    </section>
  );
}

/** The picture on screen, which is as wide and high as its first layer says. */
function pictureOnPage({ statement }: StatementIndex, picture: Element | null, root: string) {
  const layers = picture?.querySelector('.table-layers');
  const { width, height } = layers?.querySelector('svg')?.viewBox.baseVal ?? {};
  if (layers == null || width === undefined || height === undefined) return null;
  return { layers, width, height, title: statement.heading, statement, root };
}
