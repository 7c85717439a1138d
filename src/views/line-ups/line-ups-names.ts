import type { LinedUpActor } from '#query/line-ups/line-ups.ts';
import type { ShownTie } from '#query/line-ups/weigh-tie.ts';
import { counted, KIND_LABEL } from '#words/terms.ts';
import { weightWords } from './weight-words.ts';

/** "Russia, state: agreement with 15 actors, disagreement with 6" */
export function actorName({ actor, allies, opponents }: LinedUpActor): string {
  const parts = [
    allies > 0 ? `agreement with ${counted(allies, 'actor')}` : '',
    opponents > 0 ? `disagreement with ${counted(opponents, 'actor')}` : '',
  ].filter((part) => part !== '');
  return `${actor.name}, ${KIND_LABEL[actor.kind].toLowerCase()}: ${parts.join(', ')}`;
}

/** "Russia and the United States: agreement 1, disagreement 2" */
export function tieName(names: readonly [string, string], tie: ShownTie, jaccard: boolean): string {
  return `${names[0]} and ${names[1]}: ${tieWords(tie, jaccard)}`;
}

/** "agreement 1, disagreement 2" */
export function tieWords({ agreement, disagreement }: ShownTie, jaccard: boolean): string {
  return [
    agreement > 0 ? `agreement ${weightWords(agreement, jaccard)}` : '',
    disagreement > 0 ? `disagreement ${weightWords(disagreement, jaccard)}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
