import type { Selection } from '#model/address.ts';
import { PositionMark } from './PositionMark.tsx';
import { placePositions } from './place-positions.ts';
import { short } from './Text.tsx';
import type { TableLight } from './table-light.ts';
import type { TablePicture } from './table-picture.ts';
import { UnfoldedName } from './UnfoldedName.tsx';

interface TableSpotsProps {
  picture: TablePicture;
  light: TableLight;
  selection: Selection | null;
}

/**
 * What the table at rest has no mark for: the positions in focus where they stand on the rim, a dot beside every
 * passage in focus without one, and the name of a selected actor that has no seat.
 */
export function TableSpots({ picture, light, selection }: TableSpotsProps) {
  const { width, height, positions, stretches } = picture;
  const lit = positions.filter(({ id }) => light.lights('positions', id));
  const taken = new Set(lit.map(({ stretch }) => stretch));
  const bare = stretches.filter(
    ({ id, passages }) => light.lightsAny('passages', passages) && !taken.has(id),
  );
  return (
    <svg className="table-above table-spots" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {lit.length > 0 &&
        bare.map(({ id, x, y }) => <circle key={id} className="named" cx={short(x)} cy={short(y)} r="3.5" />)}
      {placePositions(picture, lit).map((mark) => (
        <PositionMark key={mark.position.id} mark={mark} />
      ))}
      <UnfoldedName picture={picture} selection={selection} />
    </svg>
  );
}
