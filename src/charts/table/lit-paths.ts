import { short } from './Text.tsx';
import type { TableLight } from './table-light.ts';
import type { Box, TablePicture } from './table-picture.ts';

/** What is drawn of a light: few outlines for many marks, as SVG path data, and which names are said again. */
export interface LitPaths {
  /** What is dimmed: the table, and round it all but the passages and the seats in focus. */
  table: string;
  page: string;
  /** By tone. */
  petals: ReadonlyMap<number, string>;
  threads: string;
  relations: string;
  heads: string;
  leaders: string;
  /** In the order of the picture's. */
  topics: boolean[];
  numbers: boolean[];
  speaker: boolean;
}

/** Room round a name for what its letters reach beyond its box. */
const AIR = 5;

/** Draws a light that falls on a table. */
export function litPaths(picture: TablePicture, light: TableLight): LitPaths {
  const { width, height, surface, stretches, seats, folds, threads, relations, topics, head } = picture;
  const stretchesLit = stretches.map(({ passages }) => light.lightsAny('passages', passages));
  const rim = stretches.flatMap(({ outline }, i) => (stretchesLit[i] === true ? outline : []));
  const seated = seats.filter(({ id }) => light.lights('actors', id));
  const folded = folds.filter(({ actors }) => light.lightsAny('actors', actors));
  const related = relations.filter((relation) => light.lightsRelation(relation));
  return {
    table: surface,
    page:
      boxPath({ x: 0, y: 0, width, height }) + surface + join(rim) + join([...seated, ...folded].map(hole)),
    petals: petalsByTone(picture, light),
    threads: join(threads.filter((joint) => light.lightsJoint(joint)).map(({ d }) => d)),
    relations: join(related.map(({ line }) => line)),
    heads: join(related.map(({ heads }) => heads)),
    leaders: join(seated.map(({ leader }) => leader)),
    topics: topics.map(({ id }) => light.lights('topics', id)),
    numbers: stretchesLit,
    speaker: light.lights('actors', head.speaker),
  };
}

/** The tones that a picture's petals have. */
export function petalTones({ petals }: Pick<TablePicture, 'petals'>): number[] {
  return [...new Set(petals.map(({ tone }) => tone))].sort((a, b) => a - b);
}

function petalsByTone({ petals }: TablePicture, light: TableLight): Map<number, string> {
  const byTone = new Map<number, string>();
  for (const petal of petals)
    if (light.lightsJoint(petal)) byTone.set(petal.tone, (byTone.get(petal.tone) ?? '') + petal.d);
  return byTone;
}

function hole({ box: { x, y, width, height } }: { box: Box }): string {
  return boxPath({ x: x - AIR, y, width: width + 2 * AIR, height });
}

function boxPath({ x, y, width, height }: Box): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
}

function join(paths: readonly string[]): string {
  return paths.join('');
}
