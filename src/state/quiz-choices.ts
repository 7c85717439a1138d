import { create } from 'zustand';
import type { QuizAddress } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';

/** What the reader has chosen in each round, by number of the question; it lasts as long as the app is open. */
interface QuizChoices {
  rounds: Readonly<Record<string, Readonly<Record<number, string>>>>;
}

const useRounds = create<QuizChoices>()(() => ({ rounds: {} }));
const NOTHING: Readonly<Record<number, string>> = {};

/** What the reader has chosen in the round at an address, by number of the question. */
export function useQuizChoices(address: QuizAddress): Readonly<Record<number, string>> {
  const round = roundAt(address);
  return useRounds(({ rounds }) => rounds[round] ?? NOTHING);
}

/** Chooses an answer to the question at an address; the first choice stands. */
export function chooseAnswer(address: QuizAddress, option: string): void {
  const round = roundAt(address);
  useRounds.setState(({ rounds }) => ({
    rounds: { ...rounds, [round]: { [address.at]: option, ...rounds[round] } },
  }));
}

/** Forgets what was chosen in the round at an address. */
export function forgetChoices(address: QuizAddress): void {
  useRounds.setState(({ rounds }) => ({ rounds: { ...rounds, [roundAt(address)]: {} } }));
}

function roundAt(address: QuizAddress): string {
  return formatAddress({ ...address, at: 1 });
}
