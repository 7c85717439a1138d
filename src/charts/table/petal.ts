import { pathRound } from 'd3';
import type { Point, Rim } from '#charts/rim/rim.ts';
import { type Along, trace } from '#charts/rim/rim-paths.ts';
import { type Curve, joinCurve } from './curve.ts';

/** A topic's disc where it lies. */
export interface Disc extends Point {
  radius: number;
}

/** Where petals and threads begin: the inner edge of a rim, at this distance from its middle line. */
interface Foot {
  rim: Rim;
  /** Negative, since it lies inside. */
  edge: number;
}

/** Room between neighbouring petals on the rim, on either side of each. */
const PARTING = 1.2;

/**
 * A petal: as wide as its passage on the rim, narrow at the topic. Those of one run share one waist side by side,
 * so that a fan never overlaps itself.
 */
export function petalPath({ rim, edge }: Foot, piece: Along, run: Along, disc: Disc, bend = 0): string {
  const middle = run.start + run.length / 2;
  const [root, fromRim, intoTopic] = joinCurve(rim.at(middle, edge), rim.outwards(middle), disc, bend);
  const way = Math.hypot(disc.x - root.x, disc.y - root.y) || 1;
  const ahead = { x: (disc.x - root.x) / way, y: (disc.y - root.y) / way };
  const waist = Math.min(disc.radius * 0.72, 2.2 + run.length * 0.1);
  // Clockwise on the rim is to the left of the way inwards or to the right, by where the topic lies.
  const begin = rim.at(run.start, edge);
  const end = rim.at(run.start + run.length, edge);
  const turn = (end.x - begin.x) * -ahead.y + (end.y - begin.y) * ahead.x > 0 ? 1 : -1;

  const sideOf = (along: number): Curve => {
    const share = run.length === 0 ? 0 : ((along - run.start) / run.length) * 2 - 1;
    const off = share * waist * turn;
    const foot = rim.at(along, edge);
    const tip = {
      x: disc.x - ahead.x * disc.radius * 0.6 - ahead.y * off,
      y: disc.y - ahead.y * disc.radius * 0.6 + ahead.x * off,
    };
    const pull = { x: fromRim.x - root.x, y: fromRim.y - root.y };
    const push = { x: intoTopic.x - disc.x, y: intoTopic.y - disc.y };
    return [foot, { x: foot.x + pull.x, y: foot.y + pull.y }, { x: tip.x + push.x, y: tip.y + push.y }, tip];
  };
  const inset = Math.min(PARTING, piece.length / 4);
  const from = piece.start + inset;
  const to = piece.start + piece.length - inset;
  const path = pathRound(1);
  trace(path, rim, from, to, edge, 'move');
  const [, a, b, tip] = sideOf(to);
  path.bezierCurveTo(a.x, a.y, b.x, b.y, tip.x, tip.y);
  const [foot, c, d, otherTip] = sideOf(from);
  path.lineTo(otherTip.x, otherTip.y);
  path.bezierCurveTo(d.x, d.y, c.x, c.y, foot.x, foot.y);
  path.closePath();
  return path.toString();
}

/** A thread: a line from the middle of a passage to the edge of a disc. */
export function threadPath({ rim, edge }: Foot, piece: Along, disc: Disc, bend = 0): string {
  const middle = piece.start + piece.length / 2;
  const from = rim.at(middle, edge);
  const way = Math.hypot(disc.x - from.x, disc.y - from.y) || 1;
  const [, a, b] = joinCurve(from, rim.outwards(middle), disc, bend);
  // It meets the disc from where its last direction comes.
  const last = Math.hypot(b.x - disc.x, b.y - disc.y) || way;
  const path = pathRound(1);
  path.moveTo(from.x, from.y);
  path.bezierCurveTo(
    a.x,
    a.y,
    b.x,
    b.y,
    disc.x + ((b.x - disc.x) / last) * disc.radius,
    disc.y + ((b.y - disc.y) / last) * disc.radius,
  );
  return path.toString();
}
