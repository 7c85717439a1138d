import { memo } from 'react';
import { BEGINNING_FONT, layoutBeginnings } from './layout-beginnings.ts';
import { PositionMark } from './PositionMark.tsx';
import { placePositions } from './place-positions.ts';
import type { TableLinks } from './table-links.ts';
import type { TablePicture } from './table-picture.ts';
import './table-detail.css';

interface TableDetailProps {
  picture: TablePicture;
  links: TableLinks;
  /** The first words of each passage too. */
  words: boolean;
}

/** Half the size of a mark that is there to be read enlarged. */
const HALF = 6.5;

/** What there is room for once the table is enlarged: every position on the rim, then how each passage begins. */
export const TableDetail = memo(function TableDetail({ picture, links, words }: TableDetailProps) {
  const { width, height, positions } = picture;
  return (
    <svg className="table-detail" role="presentation" viewBox={`0 0 ${width} ${height}`}>
      {words &&
        layoutBeginnings(picture).map(({ id, text, d }) => (
          <g key={id} className="beginning">
            <path id={`begins-${id}`} d={d} />
            <text fontSize={BEGINNING_FONT}>
              <textPath href={`#begins-${id}`}>{text}</textPath>
            </text>
          </g>
        ))}
      <g data-ring="positions">
        {placePositions(picture, positions, HALF).map((mark) => {
          const selection = { kind: 'position', id: mark.position.id } as const;
          return (
            <a key={selection.id} href={links.hrefOf(selection)} aria-label={links.nameOf(selection)}>
              <PositionMark mark={mark} />
            </a>
          );
        })}
      </g>
    </svg>
  );
});
