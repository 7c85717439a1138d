import { memo } from 'react';
import { short } from '#charts/table/Text.tsx';
import { wordsBeside } from '#words/topic-picture.ts';
import { breakLines } from './break-lines.ts';
import type { PlacedRow, TopicPicture } from './topic-picture.ts';

interface TopicDetailProps {
  picture: TopicPicture;
  /** The first words of each position too. */
  words: boolean;
}

/** Small, since it is drawn to be read enlarged. */
const NUMBER = 6.5;
const WORDS = 4.2;
/** From a seat's box to the words below it, and from the words to the frame. */
const BELOW = 3.4;
const EDGE = 4;

/** What there is room for once the picture is enlarged: every passage's number, then how each position is put. */
export const TopicDetail = memo(function TopicDetail({ picture, words }: TopicDetailProps) {
  const { width, height, passages, rows } = picture;
  return (
    <svg className="topic-detail" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {passages
        .filter(({ number }) => number === null)
        .map(({ id, middle }) => (
          <text
            key={id}
            x={short(middle.x)}
            y={short(middle.y + NUMBER * 0.35)}
            fontSize={NUMBER}
            textAnchor="middle"
          >
            {Number(id.replace(/\D/g, ''))}
          </text>
        ))}
      {words &&
        rows
          .filter(({ row, quote }) => quote === null && row.quote !== '')
          .map((placed) => (
            <text
              key={placed.row.id}
              className="begins"
              x={short(placed.label.x)}
              y={short(placed.box.y + placed.box.height + BELOW)}
              fontSize={WORDS}
              textAnchor={placed.label.anchor}
            >
              {beginning(placed, width)}
            </text>
          ))}
    </svg>
  );
});

/** As much of the words as there is room for up to the frame. */
function beginning({ row, label, side }: PlacedRow, width: number): string {
  const room = (side === 'right' ? width - label.x : label.x) - EDGE;
  const [line = ''] = breakLines(wordsBeside(row.quote), {
    fontSize: WORDS,
    font: 'quote',
    width: room,
    most: 1,
  });
  return line;
}
