import { memo, type RefObject } from 'react';
import { SeatMark } from './SeatMark.tsx';
import { StretchMark } from './StretchMark.tsx';
import { short, Text } from './Text.tsx';
import { TopicMark, topicClasses } from './TopicMark.tsx';
import type { Box, TablePicture } from './table-picture.ts';
import './table.css';
import './table-lit.css';

interface TableLitProps {
  layer: RefObject<SVGSVGElement | null>;
  picture: TablePicture;
}

/**
 * Every mark of the table once more, at full strength and unseen, above the dimmed one: light-up.ts shows those
 * that are in focus. So what changes with every movement of the pointer is a few classes, and nothing is laid out.
 * The marks of a group stand in the order of the picture's.
 */
export const TableLit = memo(function TableLit({ layer, picture }: TableLitProps) {
  const { width, height, threads, petals, relations, stretches, seats, folds, head, topics, size } = picture;
  return (
    <svg ref={layer} className="table-above table-lit" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <g data-marks="joints">
        {[...threads, ...petals].map(({ id, tone, main, d }, i) => (
          <path
            key={id}
            className={`${i < threads.length ? 'thread' : 'petal'} ${main ? 'main' : 'touched'} tone-${tone}`}
            d={d}
          />
        ))}
      </g>
      <g data-marks="relations">
        {relations.map(({ id, line, heads }) => (
          <g key={id} className="relation">
            <path className="line" d={line} />
            <path className="head" d={heads} />
          </g>
        ))}
      </g>
      <g data-marks="stretches">
        {stretches.map((stretch) => (
          <g key={stretch.id} className="stretch">
            <StretchMark stretch={stretch} />
            <path className="outline" d={stretch.outline} />
          </g>
        ))}
      </g>
      <g data-marks="speaker">
        <g className="table-speaker">{head.name !== null && <Text label={head.name} />}</g>
      </g>
      <g data-marks="seats">
        {seats.map((seat) => (
          <g key={seat.id} className={seat.holds ? 'seat holds' : 'seat'}>
            <path className="line" d={seat.leader} />
            <Plate box={seat.box} />
            <SeatMark seat={seat} scale={size === 'projector' ? 1.35 : 1} />
          </g>
        ))}
      </g>
      <g data-marks="folds">
        {folds.map(({ id, label }) => (
          <g key={id} className="fold">
            <Text label={label} />
          </g>
        ))}
      </g>
      <g data-marks="topics">
        {topics.map((topic) => (
          <g key={topic.id} className={topicClasses(topic)}>
            <TopicMark topic={topic} />
          </g>
        ))}
      </g>
    </svg>
  );
});

/** What a selected name stands on. */
export function Plate({ box: { x, y, width, height } }: { box: Box }) {
  return (
    <rect
      className="plate"
      x={short(x - 5)}
      y={short(y)}
      width={short(width + 10)}
      height={short(height)}
      rx="4"
    />
  );
}
