import type { Rim } from '#charts/rim/rim.ts';
import { makeRim } from '#charts/rim/rim.ts';
import type { Steps } from '#charts/steps.ts';
import { jointsOf } from './joints.ts';
import { byWeight, type TopicPlaces } from './layout-topics.ts';
import { placeStretches } from './place-stretches.ts';
import { misplaced, placeTopics } from './place-topics.ts';
import { MEASURES, type SizeClass } from './size-class.ts';
import type { TableInput } from './table-input.ts';
import { type SizedTopic, sizeTopics } from './topic-nodes.ts';

/**
 * Finds places on the table for its topics so that no two overlap, which is most of the work of a picture. Where
 * there is no room for all, those of least weight get none: further topics before core ones.
 */
export function* findPlaces(input: TableInput, size: SizeClass): Steps<TopicPlaces> {
  const measure = MEASURES[size];
  const rim = makeRim(measure.rim);
  const joints = jointsOf(input.topics, placeStretches(input, rim));
  const inset = measure.breadth / 2 + (measure.numbers === null ? 4 : measure.numbers + 6);
  const all = byWeight(sizeTopics(joints, rim, measure));
  let sized = withRoom(all.slice(0, measure.topic.most), rim, inset);
  for (;;) {
    const board = { rim, inset, nodes: sized, relations: pairsOf(input.relations, sized) };
    const places = yield* placeTopics(board);
    const bad = misplaced(board, places);
    if (bad.length === 0)
      return new Map(sized.map(({ topic, anchor }, i) => [topic.id, places[i] ?? anchor]));
    const further = bad.filter((i) => !sized[i]?.core);
    const worst = further.length > 0 ? further : [sized.length - 1];
    // Of those in each other's way, about half make room for the others.
    const out = new Set(worst.slice(Math.floor(worst.length / 2)));
    sized = sized.filter((_, i) => !out.has(i));
  }
}

/** So much of the table may be covered; beyond that no search finds room. */
const FULL = 0.72;
/** The area of the superellipse as a share of the rectangle round it, for exponents about 2.7. */
const ROUNDNESS = 0.87;

function withRoom(sized: readonly SizedTopic[], rim: Rim, inset: number): SizedTopic[] {
  let room = ROUNDNESS * 4 * (rim.a - inset) * (rim.b - inset) * FULL;
  return sized.filter(({ halfWidth, up, down }) => {
    room -= 2 * halfWidth * (up + down);
    return room >= 0;
  });
}

function pairsOf(relations: TableInput['relations'], sized: readonly SizedTopic[]): [number, number][] {
  const places = new Map(sized.map(({ topic }, i) => [topic.id, i]));
  const pairs = relations.flatMap(({ from, to }): [string, [number, number]][] => {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined || a === b) return [];
    return [[`${Math.min(a, b)} ${Math.max(a, b)}`, [a, b]]];
  });
  return [...new Map(pairs).values()];
}
