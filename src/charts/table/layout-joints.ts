import type { Rim } from '#charts/rim/rim.ts';
import type { Steps } from '#charts/steps.ts';
import { type Obstacle, smallestBend } from './bend.ts';
import { joinCurve } from './curve.ts';
import type { Joint } from './joints.ts';
import type { PlacedTopic } from './layout-topics.ts';
import { petalPath, threadPath } from './petal.ts';
import { relationCurve, relationPaths } from './relation-path.ts';
import type { TableInput } from './table-input.ts';
import type { DrawnJoint, DrawnRelation } from './table-picture.ts';

/** More lines than these would be a tangle; those of most words are drawn, the list has all. */
const MOST_JOINTS = 72;
/** So many joints of a topic come before any other is weighed. */
const FIRST_JOINTS = 1;
const MOST_RELATIONS = 40;
/** How wide a petal is on the rim that only touches a topic. */
const TOUCHED = 7;
/** A run at least so long is too wide to bend. */
const WIDE_RUN = 60;

/** Draws petals for core topics and threads for further ones, weightiest topics first so that the small lie on top. */
export function* layoutJoints(
  topics: readonly PlacedTopic[],
  rim: Rim,
  breadth: number,
): Steps<{ petals: DrawnJoint[]; threads: DrawnJoint[] }> {
  const foot = { rim, edge: -breadth / 2 - 1.5 };
  const obstacles = topics.map(obstacleOf);
  const core = obstacles.filter((_, i) => topics[i]?.core);
  const kept = new Set(weightiest(topics));
  const petals: DrawnJoint[] = [];
  const threads: DrawnJoint[] = [];
  for (const topic of topics) {
    yield;
    const ground = { foot, obstacles: topic.core ? core : obstacles };
    for (const joint of topic.joints)
      if (kept.has(joint)) (topic.core ? petals : threads).push(drawJoint(joint, topic, ground));
  }
  return { petals, threads };
}

/** The joints that are drawn: of each topic the first, then those of most words. */
function weightiest(topics: readonly PlacedTopic[]): Joint[] {
  const ranked = topics.map(({ joints }) => joints.toSorted((a, b) => rank(b) - rank(a)));
  const first = ranked.flatMap((joints) => joints.slice(0, FIRST_JOINTS));
  const others = ranked.flatMap((joints) => joints.slice(FIRST_JOINTS)).sort((a, b) => rank(b) - rank(a));
  return [...first, ...others].slice(0, MOST_JOINTS);
}

/** Where joints begin, and what they go round. */
interface Ground {
  foot: { rim: Rim; edge: number };
  obstacles: readonly Obstacle[];
}

function drawJoint(joint: Joint, topic: PlacedTopic, { foot, obstacles }: Ground): DrawnJoint {
  const { run, main, stretch } = joint;
  const { rim, edge } = foot;
  const along = run.start + run.length / 2;
  const wide = main && run.length >= WIDE_RUN;
  const bend =
    topic.core && wide
      ? 0
      : smallestBend({
          curve: (bend) => joinCurve(rim.at(along, edge), rim.outwards(along), topic, bend),
          half: topic.core ? 4 : 1,
          ends: [topic.id],
          rim,
          obstacles,
          most: topic.core ? 84 : 175,
        });
  if (!topic.core) return drawnJoint(joint, threadPath(foot, stretch.piece, topic, bend));
  if (main) return drawnJoint(joint, petalPath(foot, stretch.piece, run, topic, bend));
  const narrow = Math.min(stretch.piece.length, TOUCHED);
  const thin = { start: stretch.piece.middle - narrow / 2, length: narrow };
  return drawnJoint(joint, petalPath(foot, thin, thin, topic, bend));
}

function rank({ topic, main, words }: Joint): number {
  return (main ? 2e6 : 0) + (topic.core ? 1e6 : 0) + words;
}

function drawnJoint({ topic, stretch, passages, main }: Joint, d: string): DrawnJoint {
  return { id: `${topic.id} ${stretch.id}`, topic: topic.id, passages, tone: topic.tone, main, d };
}

/** Draws one line for each pair of topics that the text joins, with an arrowhead wherever it leads. */
export function* layoutRelations(
  relations: TableInput['relations'],
  topics: readonly PlacedTopic[],
  rim: Rim,
): Steps<DrawnRelation[]> {
  const places = new Map(topics.map((topic) => [topic.id, topic]));
  const obstacles = topics.map(obstacleOf);
  const pairs = new Map<string, { from: string; to: string; back: boolean; count: number }>();
  for (const { from, to } of relations) {
    const turned = pairs.get(`${to} ${from}`);
    if (turned !== undefined) {
      turned.back = true;
      turned.count += 1;
      continue;
    }
    const pair = pairs.get(`${from} ${to}`) ?? { from, to, back: false, count: 0 };
    pair.count += 1;
    pairs.set(`${from} ${to}`, pair);
  }
  const drawn = [...pairs].sort(([, a], [, b]) => b.count - a.count).slice(0, MOST_RELATIONS);
  const lines: DrawnRelation[] = [];
  for (const [id, { from, to, back }] of drawn) {
    yield;
    const [start, end] = [places.get(from), places.get(to)];
    if (start === undefined || end === undefined || start === end) continue;
    const way = Math.hypot(end.x - start.x, end.y - start.y);
    // A slight bow tells it from a thread, even where nothing is in its way.
    const curveOf = (bend: number) => relationCurve(start, end, bend + way * 0.08);
    const bend = smallestBend({
      curve: curveOf,
      half: 2,
      ends: [from, to],
      rim,
      obstacles,
      most: Math.max(30, way * 0.5),
    });
    lines.push({ id, from, to, ...relationPaths(curveOf(bend), { from: back, to: true }) });
  }
  return lines;
}

function obstacleOf({ id, x, y, radius, halfWidth, down }: PlacedTopic): Obstacle {
  return { id, x, y, radius, halfWidth, down };
}
