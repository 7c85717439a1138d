import {
  extent,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  randomLcg,
  type SimulationNodeDatum,
} from 'd3';
import type { DrawnTie, LineUpsInput, LineUpsSize } from './line-ups-input.ts';

export interface Point {
  x: number;
  y: number;
}

interface Body extends SimulationNodeDatum {
  id: string;
}

interface Pull {
  source: string;
  target: string;
  strength: number;
}

/** Enough for the simulation to come to rest at its usual decay. */
const TICKS = 300;

/**
 * Where the actors come to rest when agreement pulls them together and disagreement holds them apart: one point for each,
 * in the order given. The start is d3’s spiral and its randomness is seeded, so that the same input rests at the same
 * points. They are spread over the frame, which keeps who is near whom.
 */
export function settle({ actors, ties }: LineUpsInput, { width, height }: LineUpsSize): Point[] {
  const bodies: Body[] = actors.map(({ id }) => ({ id }));
  const room = Math.sqrt((width * height) / Math.max(1, bodies.length));
  const pulls = (of: (tie: DrawnTie) => number): Pull[] =>
    ties.flatMap((tie) => {
      const strength = of(tie);
      return strength > 0 ? [{ source: tie.ends[0], target: tie.ends[1], strength }] : [];
    });
  const links = (of: Pull[]) => forceLink<Body, Pull>(of).id(({ id }) => id);
  forceSimulation(bodies)
    .randomSource(randomLcg(20130423 / 2 ** 32))
    .force(
      'agreement',
      links(pulls(({ agreement }) => agreement?.strength ?? 0))
        .distance(({ strength }) => room * (1.05 - 0.45 * strength))
        .strength(({ strength }) => 0.25 + 0.5 * strength),
    )
    .force(
      'disagreement',
      links(pulls(({ disagreement }) => disagreement?.strength ?? 0))
        .distance(room * 2.6)
        .strength(({ strength }) => 0.08 + 0.12 * strength),
    )
    .force('apart', forceManyBody().strength(-room * 2.4))
    .force('room', forceCollide(room * 0.42))
    .force('across', forceX(0).strength((0.06 * height) / Math.max(width, height)))
    .force('along', forceY(0).strength((0.06 * width) / Math.max(width, height)))
    .stop()
    .tick(TICKS);
  return spread(bodies.map(({ x = 0, y = 0 }) => ({ x, y })));
}

/** The points as parts of the frame, from 0 to 1 in both directions. */
function spread(points: readonly Point[]): Point[] {
  const part = (of: (point: Point) => number) => {
    const [least = 0, most = 0] = extent(points, of);
    return (point: Point) => (most - least < 1e-6 ? 0.5 : (of(point) - least) / (most - least));
  };
  const x = part((point) => point.x);
  const y = part((point) => point.y);
  return points.map((point) => ({ x: x(point), y: y(point) }));
}
