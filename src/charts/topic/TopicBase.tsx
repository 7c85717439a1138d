import { memo } from 'react';
import { stretchSelection } from '#charts/table/table-links.ts';
import { Disc } from './Disc.tsx';
import { Hub } from './Hub.tsx';
import { Lines } from './Lines.tsx';
import { Passage, passageClasses } from './Passage.tsx';
import { Reach } from './Reach.tsx';
import { RowMark, rowClasses } from './RowMark.tsx';
import { RowSeat } from './RowSeat.tsx';
import { markSelection, seatSelection, type TopicLinks } from './topic-links.ts';
import type { TopicPicture } from './topic-picture.ts';

interface TopicBaseProps {
  picture: TopicPicture;
  links: TopicLinks;
}

/**
 * Every mark of the picture, each a link. It is drawn once: what is lit is drawn above it by TopicLit, and this
 * is dimmed as a whole. Groups with data-ring are what arrow keys move along, from the outermost inwards.
 */
export const TopicBase = memo(function TopicBase({ picture, links }: TopicBaseProps) {
  const { width, height, passages, rows, sections } = picture;
  const { hrefOf, nameOf } = links;
  return (
    <svg className="topic-base" role="presentation" viewBox={`0 0 ${width} ${height}`}>
      <path className="tree" d={picture.cards.map(({ tree }) => tree ?? '').join('')} />
      <g data-ring="seats">
        {rows.map((placed) => (
          <a
            key={placed.row.id}
            className={`seat ${rowClasses(placed)}`}
            href={hrefOf(seatSelection(placed.row))}
            aria-label={nameOf(seatSelection(placed.row))}
          >
            <Reach box={placed.box} />
            {placed.leader !== null && <path className="leader" d={placed.leader} />}
            <RowSeat placed={placed} />
          </a>
        ))}
      </g>
      {sections.map(({ text }) => (
        <Lines key={`${text.x} ${text.y}`} className="section" text={text} />
      ))}
      <g data-ring="passages">
        {passages.map((passage) => (
          <a
            key={passage.id}
            className={passageClasses(passage)}
            href={hrefOf(stretchSelection(passage))}
            aria-label={nameOf(stretchSelection(passage))}
          >
            <Passage passage={passage} />
          </a>
        ))}
      </g>
      <g data-ring="marks">
        {rows.map((placed) => (
          <a
            key={placed.row.id}
            className={`mark ${rowClasses(placed)}`}
            href={hrefOf(markSelection(placed.row))}
            aria-label={nameOf(markSelection(placed.row))}
          >
            <path className="reach" d={placed.stub ?? placed.line} />
            <path className="line" d={placed.stub ?? placed.line} />
            <RowMark placed={placed} />
          </a>
        ))}
      </g>
      <Inside picture={picture} links={links} />
    </svg>
  );
});

/** Propositions below their topics, and the topic itself. */
function Inside({ picture: { branches, cards, folds, hub, shape }, links }: TopicBaseProps) {
  const { hrefOf, nameOf, fold, home } = links;
  return (
    <>
      <g data-ring="propositions">
        {branches.map(({ id, branch, text, place, box }) => (
          <a
            key={id}
            className="branch"
            href={hrefOf({ kind: 'topic', id: branch.id })}
            aria-label={nameOf({ kind: 'topic', id: branch.id })}
          >
            <Reach box={box} />
            <Disc disc={branch.disc} at={place} r={place.r} />
            <Lines className="branch-name" text={text} />
          </a>
        ))}
        {cards.map(({ id, side, disputed, text, box }) => (
          <a
            key={`${id} ${side}`}
            className={disputed ? 'card disputed' : 'card'}
            href={hrefOf({ kind: 'proposition', id })}
            aria-label={nameOf({ kind: 'proposition', id })}
          >
            <Reach box={box} />
            <Lines className="words" text={text} />
          </a>
        ))}
        {folds.map(({ id, propositions, text, box }) => (
          <a key={id} className="fold" href={fold.href} data-fold={id} aria-label={fold.nameOf(propositions)}>
            <Reach box={box} />
            <Lines className="more" text={text} />
          </a>
        ))}
      </g>
      <g data-ring="topic">
        <a className="home" href={home.href} aria-label={home.name}>
          <Hub hub={hub} shape={shape} />
        </a>
      </g>
    </>
  );
}
