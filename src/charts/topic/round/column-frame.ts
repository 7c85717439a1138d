import type { Point, Rim } from '#charts/rim/rim.ts';
import type { TopicInput } from '#charts/topic/topic-input.ts';
import type { Side } from '#charts/topic/topic-picture.ts';
import type { RimMark } from './rim-mark.ts';
import { BESIDE_HUB, lanesFor, RIM, type RoundSizes } from './round-sizes.ts';

/** All that the inside of the rim is filled from. */
export interface Inside {
  input: TopicInput;
  rim: Rim;
  sizes: RoundSizes;
  marks: readonly RimMark[];
  hub: Point & { r: number };
}

/** One side's column of propositions. */
export interface ColumnFrame {
  side: Side;
  sign: 1 | -1;
  /** Edge of the column towards the rim, and towards the topic. */
  outer: number;
  inner: number;
  width: number;
  /** How tall it may be. */
  room: number;
}

export const SIDES = ['right', 'left'] as const;
/** Longer lines are hard to read. */
const WIDEST = 290;

/** Where a column stands between the rim and the topic. */
export function frameOf({ rim, sizes, hub }: Inside, side: Side): ColumnFrame {
  const sign = side === 'right' ? 1 : -1;
  const outer = rim.cx + sign * (rim.a - RIM / 2 - lanesFor(rim.a));
  const inner = hub.x + sign * (hub.r + BESIDE_HUB);
  return {
    side,
    sign,
    outer,
    inner,
    width: Math.min(WIDEST, Math.abs(outer - inner)),
    room: roomOf(rim, sizes),
  };
}

/** A column keeps clear of the rim where that bends inwards. */
function roomOf({ a, b, exponent }: Rim, { card }: RoundSizes): number {
  const out = (a - lanesFor(a)) / a;
  const half = b * (1 - out ** exponent) ** (1 / exponent);
  return 2 * (half - RIM / 2 - card.fontSize);
}
