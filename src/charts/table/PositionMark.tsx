import type { PlacedMark } from './place-positions.ts';
import { short } from './Text.tsx';

/** The paper round a mark. */
const PAPER = 2.2;

/** A position on its paper disc, so that its colour never meets a topic's. */
export function PositionMark({ mark: { position, half, x, y } }: { mark: PlacedMark }) {
  const { stance, attribution } = position;
  return (
    <g className={`position stance-${stance} voice-${attribution}`}>
      <circle cx={short(x)} cy={short(y)} r={short(half + PAPER)} />
      <use
        href={`#mark-${stance}-${attribution}`}
        x={short(x - half)}
        y={short(y - half)}
        width={short(2 * half)}
        height={short(2 * half)}
      />
    </g>
  );
}
