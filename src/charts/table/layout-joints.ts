import type { Rim } from '#charts/rim/rim.ts';
import { type Obstacle, smallestBend } from './bend.ts';
import { joinCurve } from './curve.ts';
import type { Joint } from './joints.ts';
import type { PlacedTopic } from './layout-topics.ts';
import { petalPath, threadPath } from './petal.ts';
import { relationCurve, relationPaths } from './relation-path.ts';
import type { TableInput } from './table-input.ts';
import type { DrawnJoint, DrawnRelation } from './table-picture.ts';

/** More lines than these would be a tangle; those of most words are drawn, the list has all. */
const MOST_JOINTS = 200;
const MOST_RELATIONS = 40;
/** How wide a petal is on the rim that only touches a topic. */
const TOUCHED = 7;
/** A run at least so long is too wide to bend. */
const WIDE_RUN = 60;

/** Draws petals for core topics and threads for further ones, weightiest topics first so that the small lie on top. */
export function layoutJoints(
  topics: readonly PlacedTopic[],
  rim: Rim,
  breadth: number,
): { petals: DrawnJoint[]; threads: DrawnJoint[] } {
  const foot = { rim, edge: -breadth / 2 - 1.5 };
  const obstacles = topics.map(obstacleOf);
  const core = obstacles.filter((_, i) => topics[i]?.core);
  const kept = new Set(
    topics
      .flatMap(({ joints }) => joints)
      .sort((a, b) => rank(b) - rank(a))
      .slice(0, MOST_JOINTS),
  );
  const drawn = topics.flatMap((topic) =>
    topic.joints
      .filter((joint) => kept.has(joint))
      .map((joint) => {
        const { run, main, stretch } = joint;
        const wide = main && run.length >= WIDE_RUN;
        const along = run.start + run.length / 2;
        const bend =
          topic.core && wide
            ? 0
            : smallestBend({
                curve: (bend) => joinCurve(rim.at(along, foot.edge), rim.outwards(along), topic, bend),
                half: topic.core ? 4 : 1,
                ends: [topic.id],
                rim,
                obstacles: topic.core ? core : obstacles,
                most: topic.core ? 84 : 175,
              });
        const narrow = Math.min(stretch.piece.length, TOUCHED);
        const thin = { start: stretch.piece.middle - narrow / 2, length: narrow };
        const d = topic.core
          ? main
            ? petalPath(foot, stretch.piece, run, topic, bend)
            : petalPath(foot, thin, thin, topic, bend)
          : threadPath(foot, stretch.piece, topic, bend);
        return { joint: drawnJoint(joint, d), core: topic.core };
      }),
  );
  return {
    petals: drawn.filter(({ core }) => core).map(({ joint }) => joint),
    threads: drawn.filter(({ core }) => !core).map(({ joint }) => joint),
  };
}

function rank({ topic, main, words }: Joint): number {
  return (main ? 2e6 : 0) + (topic.core ? 1e6 : 0) + words;
}

function drawnJoint({ topic, stretch, passages, main }: Joint, d: string): DrawnJoint {
  return { id: `${topic.id} ${stretch.id}`, topic: topic.id, passages, tone: topic.tone, main, d };
}

/** Draws one line for each pair of topics that the text joins, with an arrowhead wherever it leads. */
export function layoutRelations(
  relations: TableInput['relations'],
  topics: readonly PlacedTopic[],
  rim: Rim,
): DrawnRelation[] {
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
  return [...pairs]
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, MOST_RELATIONS)
    .flatMap(([id, { from, to, back }]) => {
      const [start, end] = [places.get(from), places.get(to)];
      if (start === undefined || end === undefined || start === end) return [];
      const way = Math.hypot(end.x - start.x, end.y - start.y);
      const bend = smallestBend({
        // A slight bow tells it from a thread, even where nothing is in its way.
        curve: (bend) => relationCurve(start, end, bend + way * 0.08),
        half: 2,
        ends: [from, to],
        rim,
        obstacles,
        most: Math.max(30, way * 0.5),
      });
      const curve = relationCurve(start, end, bend + way * 0.08);
      return [{ id, from, to, ...relationPaths(curve, { from: back, to: true }) }];
    });
}

function obstacleOf({ id, x, y, radius, halfWidth, down }: PlacedTopic): Obstacle {
  return { id, x, y, radius, halfWidth, down };
}
