import { memo, type RefObject, Suspense } from 'react';
import type { SizeClass } from '#charts/table/size-class.ts';
import { useRings } from '#charts/use-rings.ts';
import type { Selection } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import * as words from '#words/table.ts';
import { FoldList } from './FoldList.tsx';
import { RoundTable } from './RoundTable.tsx';
import { TableTip } from './TableTip.tsx';
import { TABLE_RINGS } from './table-rings.ts';
import { PRERENDERED } from './use-size-class.ts';
import { useTableMarks } from './use-table-marks.ts';
import { useUnfolding } from './use-unfolding.ts';

interface TableGraphProps {
  picture: RefObject<HTMLDivElement | null>;
  index: StatementIndex;
  selection: Selection | null;
  /** Null while a prerendered page is taken over. */
  size: SizeClass | null;
  scale: number;
  /** The size class of the picture that is there, which is laid out bit by bit; null before. */
  drawn: SizeClass | null;
  onDrawn: (size: SizeClass) => void;
  /** What the keyboard has reached, which may lie out of sight where the table is enlarged. */
  onReach: (mark: Element) => void;
}

/**
 * The table as a picture in which everything can be pointed at, selected and reached by keyboard. A prerendered
 * page holds it for several windows; of these only the one that fits is taken over, the others go unread.
 */
export const TableGraph = memo(function TableGraph({
  picture,
  index,
  selection,
  size,
  scale,
  drawn,
  onDrawn,
  onReach,
}: TableGraphProps) {
  const moveAlong = useRings(picture, {
    ...TABLE_RINGS,
    drawn: drawn === null ? null : `${drawn} ${scale >= 1.6}`,
  });
  const { unfolded, unfold, fold } = useUnfolding(index, size);
  const listeners = useTableMarks({ index, selection, onFold: unfold });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of marks is no fieldset. */}
      <div
        ref={picture}
        className="table-picture"
        role="group"
        aria-label={words.picture}
        data-statement={index.statement.id}
        onKeyDown={moveAlong}
        {...listeners}
        onFocus={(event) => {
          onReach(event.target);
          listeners.onFocus(event);
        }}
      >
        {(size === null ? PRERENDERED : [size]).map((shown) => (
          <Suspense key={shown}>
            <RoundTable
              index={index}
              size={shown}
              selection={selection}
              scale={scale}
              onDrawn={shown === size ? onDrawn : null}
            />
          </Suspense>
        ))}
      </div>
      {unfolded !== null && (
        <FoldList key={unfolded.title} statement={index.statement.id} {...unfolded} onClose={fold} />
      )}
      <TableTip index={index} />
    </>
  );
});
