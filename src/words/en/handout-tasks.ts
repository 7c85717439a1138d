import type { PassageId } from '#model/collection.ts';
import { listed, passagesName } from './terms.ts';

/** A question of a tour, below what it is about. */
export const asked = (about: string | null, question: string) =>
  about === null ? question : `${about}. ${question}`;
export const oneVoice = (speaker: string) =>
  `Which positions do we know only because ${speaker} reports them? What changes without them?`;
export const bothSides = (holder: string, proposition: string, passages: readonly PassageId[]) =>
  `Why does ${holder} stand on both sides of “${proposition}”? Use ${passagesName(passages)}.`;
export const condition = 'Who agrees only on a condition? Write down the condition in the words of the text.';
export const unheard = 'Whose own words would you read next, and what would you look for in them?';

export const toDiscuss = 'A question to discuss; the coding does not answer it.';
export const oneVoiceAnswer = (holders: readonly string[]) =>
  `Reported on this sheet: ${listed(holders)}. What changes without them is for the class to judge.`;
export const bothSidesAnswer = (passages: readonly PassageId[]) =>
  `The positions are coded from different words, in ${passagesName(passages)}. Compare what each of them supports and opposes there.`;
export const conditionAnswer = (conditions: readonly { holder: string; quote: string }[]) =>
  conditions.map(({ holder, quote }) => `${holder}: “${quote}”`).join('; ');
