import type { Quote } from '#model/collection.ts';
import type { QuizKind } from '#model/vocabulary.ts';
import type { Account } from '#query/account.ts';

/** A question on exact words, with one answer as coded among its options. */
export interface QuizQuestion {
  kind: QuizKind;
  /** The position asked about. */
  account: Account;
  /** The words that carry it, all of one passage. */
  words: readonly [Quote, ...Quote[]];
  /** Actors, attributions, stances or passages, by their ids; what is not the answer is true of no position. */
  options: readonly string[];
  answer: string;
}
