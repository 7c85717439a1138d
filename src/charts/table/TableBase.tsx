import { memo } from 'react';
import { keepPlaces } from './kept-places.ts';
import { SeatMark } from './SeatMark.tsx';
import { StretchMark } from './StretchMark.tsx';
import { Text } from './Text.tsx';
import { TopicMark, topicClasses } from './TopicMark.tsx';
import './table.css';
import './table-base.css';
import {
  jointSelection,
  leaderSelection,
  relationSelection,
  stretchSelection,
  type TableLinks,
} from './table-links.ts';
import type { Box, DrawnJoint, TablePicture } from './table-picture.ts';

interface TableBaseProps {
  picture: TablePicture;
  links: TableLinks;
}

/**
 * Every mark of the table, each a link. It is drawn once: what is lit is drawn above it by TableLit, and this
 * is dimmed as a whole. Groups with data-ring are what arrow keys move along, from the outermost inwards.
 */
export const TableBase = memo(function TableBase({ picture, links }: TableBaseProps) {
  const { width, height, stretches, tags, threads, petals, relations, topics, headings } = picture;
  const { hrefOf, nameOf } = links;
  return (
    <svg
      className="table-base"
      role="presentation"
      viewBox={`0 0 ${width} ${height}`}
      data-places={keepPlaces(picture)}
    >
      <g data-ring="joints" className="joints">
        {threads.map((thread) => (
          <Joint key={thread.id} joint={thread} kind="thread" links={links} />
        ))}
        {petals.map((petal) => (
          <Joint key={petal.id} joint={petal} kind="petal" links={links} />
        ))}
      </g>
      <g data-ring="relations">
        {relations.map((relation) => (
          <a
            key={relation.id}
            className="relation"
            href={hrefOf(relationSelection(relation))}
            aria-label={nameOf(relationSelection(relation))}
          >
            <path className="reach" d={relation.line} />
            <path className="line" d={relation.line} />
            <path className="head" d={relation.heads} />
          </a>
        ))}
      </g>
      <g data-ring="leaders">
        {picture.seats.map(({ id, holds, passage, leader }) => (
          <a
            key={id}
            className={holds ? 'seat-line holds' : 'seat-line'}
            href={hrefOf(leaderSelection(id, passage))}
            aria-label={nameOf(leaderSelection(id, passage))}
          >
            <path className="reach" d={leader} />
            <path className="line" d={leader} />
          </a>
        ))}
      </g>
      <Seats picture={picture} links={links} />
      {headings.map((heading) => (
        <Text
          key={`${heading.x} ${heading.y} ${heading.text}`}
          className="heading"
          label={heading}
          seenOnly
        />
      ))}
      <g data-ring="rim">
        {stretches.map((stretch) => (
          <a
            key={stretch.id}
            className="stretch"
            href={hrefOf(stretchSelection(stretch))}
            aria-label={nameOf(stretchSelection(stretch))}
          >
            <path className="reach" d={stretch.outline} />
            <StretchMark stretch={stretch} />
          </a>
        ))}
      </g>
      {tags.map((tag) => (
        <Text key={`${tag.x} ${tag.y} ${tag.text}`} className="tag" label={tag} seenOnly />
      ))}
      <g data-ring="topics">
        {topics.map((topic) => (
          <a
            key={topic.id}
            className={topicClasses(topic)}
            href={hrefOf({ kind: 'topic', id: topic.id })}
            aria-label={nameOf({ kind: 'topic', id: topic.id })}
          >
            <Reach box={topic.box} />
            <TopicMark topic={topic} />
          </a>
        ))}
      </g>
    </svg>
  );
});

function Joint({ joint, kind, links }: { joint: DrawnJoint; kind: 'petal' | 'thread'; links: TableLinks }) {
  const selection = jointSelection(joint);
  return (
    <a
      className={`${kind} ${joint.main ? 'main' : 'touched'} tone-${joint.tone}`}
      href={links.hrefOf(selection)}
      aria-label={links.nameOf(selection)}
    >
      {kind === 'thread' && <path className="reach" d={joint.d} />}
      <path className="joint" d={joint.d} />
    </a>
  );
}

/** Round the table with the clock, beginning at the head: the speaker, down the right side, up the left. */
function Seats({ picture: { seats, folds, head, size }, links }: TableBaseProps) {
  const { hrefOf, nameOf } = links;
  const places = [...seats, ...folds].sort((a, b) =>
    a.side === b.side ? (a.box.y - b.box.y) * (a.side === 'right' ? 1 : -1) : a.side === 'right' ? -1 : 1,
  );
  const speaker = { kind: 'actor', id: head.speaker } as const;
  return (
    <g data-ring="seats">
      <path className="arrow" d={head.arrow} />
      {head.name !== null && (
        <a className="table-speaker" href={hrefOf(speaker)}>
          <Text label={head.name} />
        </a>
      )}
      {places.map((place) =>
        'actors' in place ? (
          <a
            key={place.id}
            className="fold"
            href={links.foldHref}
            data-fold={place.id}
            aria-haspopup="dialog"
            aria-label={links.foldName(place.title, place.actors)}
          >
            <Reach box={place.box} />
            <Text label={place.label} />
          </a>
        ) : (
          <a
            key={place.id}
            className={place.holds ? 'seat holds' : 'seat'}
            href={hrefOf({ kind: 'actor', id: place.id })}
            aria-label={nameOf({ kind: 'actor', id: place.id })}
          >
            <Reach box={place.box} />
            <SeatMark seat={place} scale={size === 'projector' ? 1.35 : 1} />
          </a>
        ),
      )}
    </g>
  );
}

/** What answers to pointer and finger where the mark itself has holes. */
function Reach({ box: { x, y, width, height } }: { box: Box }) {
  const [left, top] = [Math.round(x - 3), Math.round(y)];
  return (
    <rect
      className="reach"
      x={left}
      y={top}
      width={Math.round(width + 6)}
      height={Math.round(height)}
      rx="4"
    />
  );
}
