import type { Point, Rim } from '#charts/rim/rim.ts';

/** A topic as the search for its place sees it: a disc with its name below, and what pulls at it. */
export interface TopicNode {
  core: boolean;
  radius: number;
  /** The box of disc and name round the disc's middle. */
  halfWidth: number;
  up: number;
  down: number;
  /** Where it would lie if it were alone. */
  anchor: Point;
  links: readonly NodeLink[];
}

/** A bundle of petals or threads from one part of the rim. */
export interface NodeLink {
  from: Point;
  outwards: Point;
  /** How much it matters that nothing gets in its way. */
  weight: number;
}

/** The table on which topics are placed, and the pairs of them that the text joins. */
export interface Board {
  rim: Rim;
  /** How far boxes stay away from the rim. */
  inset: number;
  nodes: readonly TopicNode[];
  relations: readonly (readonly [number, number])[];
}

/** By how much two placed boxes overlap, in the direction in which it is less; not positive if they do not. */
export function overlapOf(a: TopicNode, at: Point, b: TopicNode, bt: Point): number {
  const across = a.halfWidth + b.halfWidth - Math.abs(at.x - bt.x);
  const down = Math.min(at.y + a.down, bt.y + b.down) - Math.max(at.y - a.up, bt.y - b.up);
  return Math.min(across, down);
}

/** Whether the whole box lies on the table. */
export function isOnTable({ rim, inset }: Board, node: TopicNode, at: Point): boolean {
  return cornersOf(node, at).every((corner) => rim.holds(corner, inset));
}

function cornersOf({ halfWidth, up, down }: TopicNode, { x, y }: Point): Point[] {
  return [
    { x: x - halfWidth, y: y - up },
    { x: x + halfWidth, y: y - up },
    { x: x - halfWidth, y: y + down },
    { x: x + halfWidth, y: y + down },
  ];
}
