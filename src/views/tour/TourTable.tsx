import { memo, useRef } from 'react';
import { type Point, rimOf } from '#charts/rim/rim.ts';
import { TableLayers } from '#charts/table/TableLayers.tsx';
import type { TablePicture } from '#charts/table/table-picture.ts';
import { layoutLeaders } from '#charts/tour/layout-leaders.ts';
import { useRings } from '#charts/use-rings.ts';
import type { Selection } from '#model/address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import type { TourStop } from '#query/tour.ts';
import { usePointing } from '#state/pointing.ts';
import { TABLE_RINGS } from '#views/table/graph/table-rings.ts';
import { useFollowLight } from '#views/table/graph/use-follow-light.ts';
import { useTableLinks } from '#views/table/graph/use-table-links.ts';
import { useTableMarks } from '#views/table/graph/use-table-marks.ts';
import * as words from '#words/tour.ts';
import type { RimPlace } from './rim-places.ts';
import './tour-table.css';

interface TourTableProps {
  index: StatementIndex;
  stop: TourStop;
  selection: Selection | null;
  picture: TablePicture;
  places: readonly RimPlace[];
  side: 'right' | 'left';
  /** Where the quotations stand. */
  ends: ReadonlyMap<string, Point>;
}

/**
 * The table of a step: what the step is about is lit, its quotations have marks on the rim, and a line leads from each
 * mark to its quotation. Whatever is pointed at is lit instead; a click leaves the tour for it.
 */
export const TourTable = memo(function TourTable(props: TourTableProps) {
  const { index, stop, selection, picture, places, side, ends } = props;
  const links = useTableLinks(index);
  const marks = useRef<HTMLDivElement>(null);
  const moveAlong = useRings(marks, { ...TABLE_RINGS, drawn: picture });
  const listeners = useTableMarks({ index, selection: null });
  const pointed = usePointing(({ at }) => at !== null);
  const followLight = useFollowLight(index, stop.focus);
  const rim = rimOf(picture.rim);
  const order = side === 'right' ? places : places.toReversed();
  const leaders = layoutLeaders({
    rim: picture.rim,
    breadth: picture.breadth,
    side,
    ends: order.flatMap(({ id, along }) => {
      const to = ends.get(id);
      return to === undefined ? [] : [{ id, along, to }];
    }),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks is no fieldset.
    <div
      ref={marks}
      className={pointed ? 'tour-table pointed' : 'tour-table'}
      role="group"
      aria-label={words.theTable}
      data-statement={index.statement.id}
      onKeyDown={moveAlong}
      {...listeners}
    >
      <TableLayers
        picture={picture}
        links={links}
        followLight={followLight}
        selection={selection}
        worded={false}
      />
      <svg className="tour-leaders" viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
        {leaders.map(({ id, path }, i) => (
          <path key={id} className={`line-${i + 1}`} d={path} />
        ))}
        {order.map(({ id, along }, i) => {
          const { x, y } = rim.at(along);
          return (
            <circle
              key={id}
              className={`line-${i + 1}`}
              data-quote={id}
              cx={x.toFixed(1)}
              cy={y.toFixed(1)}
              r="7.5"
            />
          );
        })}
      </svg>
    </div>
  );
});
