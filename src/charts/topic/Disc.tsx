import type { Point } from '#charts/rim/rim.ts';
import { short } from '#charts/table/Text.tsx';
import type { TopicDisc } from './topic-input.ts';

/** A topic's disc with its initial. */
export function Disc({ disc, at, r }: { disc: TopicDisc; at: Point; r: number }) {
  return (
    <g className={`disc ${disc.core ? 'core' : 'further'} tone-${disc.tone}`}>
      <circle cx={short(at.x)} cy={short(at.y)} r={r} />
      <text x={short(at.x)} y={short(at.y + r * 0.4)} fontSize={short(r * 1.15)}>
        {disc.initial}
      </text>
    </g>
  );
}
