import type { TieMeasure } from '#model/address.ts';
import type { Tie } from './ties.ts';

/** How strong a tie is by each measure: as counts of propositions, or as shares between −1 and 1. */
export interface TieWeights {
  congruence: number;
  conflict: number;
  /** Congruence less conflict: above 0 the two rather agree, below 0 they rather disagree. */
  subtract: number;
}

/**
 * Congruence is the number of propositions on which both take the same side, conflict that on which they take
 * opposite ones, subtract the difference; as shares (Jaccard) each is divided by the number of propositions that one or
 * the other speaks of. After Leifeld, Gruber and Bossner, “Discourse Network Analyzer Manual” (2018), sections 2.1 to 2.5.
 */
export function weighTie({ agreed, disputed, union }: Tie, jaccard: boolean): TieWeights {
  const of = jaccard ? Math.max(1, union) : 1;
  const congruence = agreed.length / of;
  const conflict = disputed.length / of;
  return { congruence, conflict, subtract: (agreed.length - disputed.length) / of };
}

/** A tie as it is shown: how much agreement and how much disagreement, each 0 where it is not. */
export interface ShownTie {
  tie: Tie;
  agreement: number;
  disagreement: number;
}

/** What of a tie a measure shows, before weak ties are left out. */
export function measureTie(tie: Tie, measure: TieMeasure, jaccard: boolean): ShownTie {
  const { congruence, conflict, subtract } = weighTie(tie, jaccard);
  switch (measure) {
    case 'both':
      return { tie, agreement: congruence, disagreement: conflict };
    case 'congruence':
      return { tie, agreement: congruence, disagreement: 0 };
    case 'conflict':
      return { tie, agreement: 0, disagreement: conflict };
    case 'subtract':
      return { tie, agreement: Math.max(0, subtract), disagreement: Math.max(0, -subtract) };
  }
}

/** The tie with its agreement and its disagreement left out where they are weaker than `least`. */
export function thinTie({ tie, agreement, disagreement }: ShownTie, least: number): ShownTie {
  // Shares are fractions of small numbers; 3/20 must not fail to be 15 %.
  const strong = (weight: number) => (weight > 0 && weight >= least - 1e-9 ? weight : 0);
  return { tie, agreement: strong(agreement), disagreement: strong(disagreement) };
}
