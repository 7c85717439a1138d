import { group } from 'd3';
import type { RimPiece } from '#charts/rim/layout-rim.ts';
import type { Along } from '#charts/rim/rim-paths.ts';
import type { Stretch } from './stretches.ts';
import type { InputTopic } from './table-input.ts';

/** A stretch of the rim where it lies. */
export interface PlacedStretch extends Stretch {
  piece: RimPiece;
}

/** What joins a topic to one stretch of the statement. */
export interface Joint {
  topic: InputTopic;
  stretch: PlacedStretch;
  /** The passages of the stretch that are coded with the topic. */
  passages: string[];
  /** Whether any of them is about the topic. */
  main: boolean;
  words: number;
  /** The neighbouring stretches about the topic, whose petals share one waist. */
  run: Along;
}

/** All that joins topics to stretches, by topic, in text order. */
export function jointsOf(
  topics: readonly InputTopic[],
  stretches: readonly PlacedStretch[],
): Map<InputTopic, Joint[]> {
  const stretchOf = new Map(stretches.flatMap((stretch) => stretch.passages.map((id) => [id, stretch])));
  return new Map(
    topics.map((topic) => {
      const byStretch = group(topic.codes, ({ passage }) => stretchOf.get(passage));
      const joints = stretches.flatMap((stretch): Joint[] => {
        const codes = byStretch.get(stretch);
        if (codes === undefined) return [];
        const main = codes.some((code) => code.main);
        const { start, length } = stretch.piece;
        return [
          {
            topic,
            stretch,
            passages: codes.map(({ passage }) => passage),
            main,
            words: stretch.words,
            run: { start, length },
          },
        ];
      });
      return [topic, withRuns(joints, stretches)];
    }),
  );
}

/** Gives neighbouring joints of one section that are about the topic the run from the first of them to the last. */
function withRuns(joints: Joint[], stretches: readonly PlacedStretch[]): Joint[] {
  const order = new Map(stretches.map((stretch, i) => [stretch, i]));
  const runs: Joint[][] = [];
  for (const joint of joints) {
    const open = runs.at(-1)?.at(-1);
    const follows =
      open?.main === true &&
      joint.main &&
      open.stretch.section === joint.stretch.section &&
      order.get(joint.stretch) === (order.get(open.stretch) ?? 0) + 1;
    if (follows) runs.at(-1)?.push(joint);
    else runs.push([joint]);
  }
  return runs.flatMap((run) => {
    const start = run[0]?.run.start ?? 0;
    const last = run.at(-1)?.run;
    const length = (last?.start ?? 0) + (last?.length ?? 0) - start;
    return run.map((joint) => ({ ...joint, run: { start, length } }));
  });
}
