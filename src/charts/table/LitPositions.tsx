import { PositionMark } from './PositionMark.tsx';
import { placePositions } from './place-positions.ts';
import { short } from './Text.tsx';
import type { TableLight } from './table-light.ts';
import type { TablePicture } from './table-picture.ts';

/** The positions in focus where they stand on the rim, and a dot beside every passage in focus without one. */
export function LitPositions({ picture, light }: { picture: TablePicture; light: TableLight }) {
  const lit = picture.positions.filter(({ id }) => light.lights('positions', id));
  if (lit.length === 0) return null;
  const taken = new Set(lit.map(({ stretch }) => stretch));
  return (
    <>
      {picture.stretches
        .filter(({ id, passages }) => light.lightsAny('passages', passages) && !taken.has(id))
        .map(({ id, x, y }) => (
          <circle key={id} className="named" cx={short(x)} cy={short(y)} r="3.5" />
        ))}
      {placePositions(picture, lit).map((mark) => (
        <PositionMark key={mark.position.id} mark={mark} />
      ))}
    </>
  );
}
