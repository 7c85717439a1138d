import type { Selection } from '#model/address.ts';
import { PositionMark } from './PositionMark.tsx';
import { placePositions } from './place-positions.ts';
import { SelectedMark } from './SelectedMark.tsx';
import { short } from './Text.tsx';
import type { LitIds } from './table-light.ts';
import type { DrawnPosition, TablePicture } from './table-picture.ts';
import type { FollowLight } from './use-resting-light.ts';
import { useRestingLight } from './use-resting-light.ts';

interface TableSpotsProps {
  picture: TablePicture;
  followLight: FollowLight;
  selection: Selection | null;
}

/**
 * What the table at rest has no mark for: the positions in focus where they stand on the rim, a dot beside every
 * passage in focus without one, and what is selected.
 */
export function TableSpots({ picture, followLight, selection }: TableSpotsProps) {
  const { width, height } = picture;
  const lit = useRestingLight(followLight, hasPositions);
  if (lit === null && selection === null) return null;
  return (
    <svg className="table-above table-spots" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {lit !== null && <Positions picture={picture} lit={lit} />}
      {selection !== null && <SelectedMark picture={picture} selection={selection} />}
    </svg>
  );
}

function hasPositions({ positions }: LitIds): boolean {
  return positions.size > 0;
}

function Positions({ picture, lit }: { picture: TablePicture; lit: LitIds }) {
  const positions = toldApart(
    picture,
    picture.positions.filter(({ id }) => lit.positions.has(id)),
  );
  const taken = new Set(positions.map(({ stretch }) => stretch));
  const bare = picture.stretches.filter(
    ({ id, passages }) => passages.some((passage) => lit.passages.has(passage)) && !taken.has(id),
  );
  return (
    <>
      {bare.map(({ id, x, y }) => (
        <circle key={id} className="named" cx={short(x)} cy={short(y)} r="3.5" />
      ))}
      {placePositions(picture, positions).map((mark) => (
        <PositionMark key={mark.position.id} mark={mark} />
      ))}
    </>
  );
}

/** Where several passages share a piece of the rim, positions on it that look alike are drawn as one. */
function toldApart({ stretches }: TablePicture, positions: readonly DrawnPosition[]): DrawnPosition[] {
  const shared = new Set(stretches.filter(({ passages }) => passages.length > 1).map(({ id }) => id));
  const drawn = new Map<string, DrawnPosition>();
  for (const position of positions) {
    const { id, stretch, stance, attribution } = position;
    const look = shared.has(stretch) ? `${stretch} ${stance} ${attribution}` : id;
    if (!drawn.has(look)) drawn.set(look, position);
  }
  return [...drawn.values()];
}
