import type { Selection } from '#model/address.ts';
import { Disc } from './Disc.tsx';
import { Hub } from './Hub.tsx';
import { Lines } from './Lines.tsx';
import { Passage, passageClasses } from './Passage.tsx';
import { Reach } from './Reach.tsx';
import { RowMark, rowClasses } from './RowMark.tsx';
import { RowSeat } from './RowSeat.tsx';
import { isSelected, type TopicLight } from './topic-light.ts';
import type { TopicPicture } from './topic-picture.ts';

interface TopicLitProps {
  picture: TopicPicture;
  light: TopicLight;
  selection: Selection | null;
}

/** Lines are drawn thinner where more than so many are lit. */
const MANY = 12;

/** What is in focus, drawn once more at full strength above the dimmed picture. */
export function TopicLit({ picture, light, selection }: TopicLitProps) {
  const { width, height, hub, shape } = picture;
  const rows = picture.rows.filter(({ row }) => light.rows.has(row.id));
  const passages = picture.passages.filter((passage) =>
    passage.passages.some((id) => light.passages.has(id)),
  );
  const cards = picture.cards.filter(({ id, side }) =>
    rows.some(({ row, side: at }) => row.proposition === id && at === side),
  );
  const folds = picture.folds.filter(({ propositions }) =>
    propositions.some(
      (id) =>
        light.propositions.has(id) &&
        (rows.some(({ row, stub }) => row.proposition === id && stub !== null) ||
          picture.cards.every((card) => card.id !== id)),
    ),
  );
  const branches = picture.branches.filter(({ branch, text }) =>
    cards.some((card) => card.branch === branch.id && card.text.anchor === text.anchor),
  );
  return (
    <svg
      className={rows.length > MANY ? 'topic-lit many' : 'topic-lit'}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path className="tree" d={cards.map(({ tree }) => tree ?? '').join('')} />
      {passages.map((passage) => (
        <g
          key={passage.id}
          className={`${passageClasses(passage)}${isSelected(selection, 'passage', passage.id) ? ' selected' : ''}`}
        >
          <Passage passage={passage} />
        </g>
      ))}
      {rows.map((placed) => (
        <g key={placed.row.id} className={`seat ${rowClasses(placed)}`}>
          {placed.leader !== null && <path className="leader" d={placed.leader} />}
          <RowSeat placed={placed} />
        </g>
      ))}
      {rows.map((placed) => (
        <g
          key={placed.row.id}
          className={`mark ${rowClasses(placed)}${isSelected(selection, 'position', placed.row.id) ? ' selected' : ''}`}
        >
          <path className="line" d={placed.line} />
          <RowMark placed={placed} />
        </g>
      ))}
      {branches.map(({ id, branch, text, place }) => (
        <g key={id} className="branch">
          <Disc disc={branch.disc} at={place} r={place.r} />
          <Lines className="branch-name" text={text} />
        </g>
      ))}
      {cards.map(({ id, side, disputed, text, box }) => (
        <g
          key={`${id} ${side}`}
          className={`card${disputed ? ' disputed' : ''}${isSelected(selection, 'proposition', id) ? ' selected' : ''}`}
        >
          <Reach box={box} className="plate" />
          <Lines className="words" text={text} />
        </g>
      ))}
      {folds.map(({ id, text }) => (
        <g key={id} className="fold">
          <Lines className="more" text={text} />
        </g>
      ))}
      <Hub hub={hub} shape={shape} />
    </svg>
  );
}
