import type { DrawnWeight, LineUpsInput } from '#charts/line-ups/line-ups-input.ts';
import { type LineUps, strengthOf } from '#query/line-ups/line-ups.ts';
import { signedWeight } from '#words/tie-weights.ts';

/** Line-ups as their picture needs them: each weight as a part of the strongest that is shown. */
export function lineUpsInput({ actors, ties }: LineUps, jaccard: boolean): LineUpsInput {
  const most = Math.max(...ties.map(strengthOf), 0);
  const drawn = (weight: number, sign: 1 | -1): DrawnWeight | null =>
    weight === 0
      ? null
      : {
          strength: weight / most,
          // Most ties are of one proposition; a number on each would hide those of several.
          label: !jaccard && weight === 1 ? null : signedWeight(sign * weight, jaccard),
        };
  return {
    actors: actors.map(({ actor: { id, name, kind } }) => ({ id, name, kind })),
    ties: ties.map(({ tie, agreement, disagreement }) => ({
      ends: tie.ends,
      agreement: drawn(agreement, 1),
      disagreement: drawn(disagreement, -1),
    })),
  };
}
