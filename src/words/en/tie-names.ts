import type { Actor } from '#model/collection.ts';
import { counted, KIND_LABEL } from './terms.ts';
import { weightWords } from './tie-weights.ts';

interface LinedUp {
  actor: Pick<Actor, 'name' | 'kind'>;
  /** With how many others it agrees. */
  allies: number;
  /** With how many it disagrees. */
  opponents: number;
}

/** How much the ends of a tie agree and disagree. */
interface Weights {
  agreement: number;
  disagreement: number;
}

/** "Russia, state: agreement with 15 actors, disagreement with 6" */
export function actorName({ actor, allies, opponents }: LinedUp): string {
  const parts = [
    allies > 0 ? `agreement with ${counted(allies, 'actor')}` : '',
    opponents > 0 ? `disagreement with ${counted(opponents, 'actor')}` : '',
  ].filter((part) => part !== '');
  return `${actor.name}, ${KIND_LABEL[actor.kind].toLowerCase()}: ${parts.join(', ')}`;
}

/** "Russia and the United States: agreement 1, disagreement 2" */
export function tieName(names: readonly [string, string], tie: Weights, jaccard: boolean): string {
  return `${names[0]} and ${names[1]}: ${tieWords(tie, jaccard)}`;
}

/** What a mark that is selected already leads to. */
export function onceMore(name: string): string {
  return `${name}; once more: its page`;
}

function tieWords({ agreement, disagreement }: Weights, jaccard: boolean): string {
  return [
    agreement > 0 ? `agreement ${weightWords(agreement, jaccard)}` : '',
    disagreement > 0 ? `disagreement ${weightWords(disagreement, jaccard)}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
