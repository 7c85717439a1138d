import { short } from '#charts/table/Text.tsx';
import type { PlacedRow } from './topic-picture.ts';

/** How far the paper disc reaches beyond a mark, which may lie on any colour. */
const PAPER = 2;

/** What stands on the rim: a position's mark, an arrow for a link that the text draws, a ring for a mere touch. */
export function RowMark({ placed }: { placed: PlacedRow }) {
  const { row, mark } = placed;
  const [x, y] = [short(mark.x), short(mark.y)];
  const half = mark.size / 2;
  return (
    <>
      <circle className="paper" data-place="" cx={x} cy={y} r={half + PAPER} />
      {row.kind === 'position' && (
        <use
          href={`#mark-${row.stance}-${row.attribution}`}
          x={short(mark.x - half)}
          y={short(mark.y - half)}
          width={mark.size}
          height={mark.size}
        />
      )}
      {row.kind === 'relation' && <Arrow placed={placed} outward={row.outward} />}
      {row.kind === 'touch' && <circle className="touching" cx={x} cy={y} r={4.5} />}
    </>
  );
}

/** It points to where the text leads: out to the other topic, or in to this one. */
function Arrow({ placed: { mark, side }, outward }: { placed: PlacedRow; outward: boolean }) {
  const turned = (side === 'right') === outward ? 1 : -1;
  return (
    <path
      className="arrow"
      transform={`translate(${short(mark.x)} ${short(mark.y)}) scale(${turned} 1)`}
      d="M-6.5 0H5.5M1-5 6 0 1 5"
    />
  );
}

/** The classes that a row's look depends on. */
export function rowClasses({ row }: PlacedRow): string {
  return row.kind === 'position' ? `position stance-${row.stance} voice-${row.attribution}` : row.kind;
}
