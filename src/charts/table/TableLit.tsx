import { memo, type RefObject } from 'react';
import { petalTones } from './lit-paths.ts';
import { Text } from './Text.tsx';
import { TopicMark, topicClasses } from './TopicMark.tsx';
import type { TablePicture } from './table-picture.ts';
import './table.css';
import './table-lit.css';

interface TableLitProps {
  veil: RefObject<SVGSVGElement | null>;
  layer: RefObject<SVGSVGElement | null>;
  picture: TablePicture;
}

/**
 * A veil that dims the table, out of which what is in focus is cut, and above it what stands out more than at rest.
 * light-up.ts draws both: many marks as few outlines, so that what changes with every movement of the pointer is a
 * handful of elements. The names of a group stand in the order of the picture's.
 */
export const TableLit = memo(function TableLit({ veil, layer, picture }: TableLitProps) {
  const { width, height, stretches, head, topics } = picture;
  const viewBox = `0 0 ${width} ${height}`;
  return (
    <>
      <svg ref={veil} className="table-above table-veil" viewBox={viewBox} aria-hidden="true">
        <path className="over-page" />
        <path className="over-table" />
      </svg>
      <svg ref={layer} className="table-above table-lit" viewBox={viewBox} aria-hidden="true">
        {petalTones(picture).map((tone) => (
          <path key={tone} className={`petal tone-${tone}`} data-lit="petals" data-tone={tone} />
        ))}
        <path className="thread" data-lit="threads" />
        <path className="relation" data-lit="relations" />
        <path className="head" data-lit="heads" />
        <path className="leader" data-lit="leaders" />
        <g data-lit="numbers">
          {stretches.map(({ id, number }) =>
            number === null ? <g key={id} /> : <Text key={id} className="number" label={number} />,
          )}
        </g>
        <g data-lit="speaker">
          <g className="table-speaker">{head.name !== null && <Text label={head.name} />}</g>
        </g>
        <g data-lit="topics">
          {topics.map((topic) => (
            <g key={topic.id} className={topicClasses(topic)}>
              <TopicMark topic={topic} />
            </g>
          ))}
        </g>
      </svg>
    </>
  );
});
