import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { PassageId, Span } from '#model/collection.ts';
import { useComesBack } from '#state/comes-back.ts';
import { useFollowedAgain } from '#state/followed-again.ts';
import { settle, settleAt } from '#state/settle-at.ts';
import { wordsRange } from './passages/words-range.ts';

/** How far down the window words come to lie that an address leads to, as a share of its height. */
const SHARE = 0.32;

/** Brings words into sight that an address leads to, with room above them, as exactly as a passage is. */
export function useWordsAt(page: RefObject<HTMLElement | null>, span: Span | null): void {
  const back = useComesBack();
  const again = useFollowedAgain();
  const bring = useEffectEvent((passage: PassageId, start: number, end: number) => {
    const article = page.current?.querySelector(`#${passage}`) ?? null;
    const range = back ? null : wordsRange(article, start, end);
    if (range === null) return undefined;
    return settle(() => {
      const { top } = range.getBoundingClientRect();
      window.scrollBy({ top: top - window.innerHeight * SHARE, behavior: 'instant' });
    });
  });
  const { passage = null, start = 0, end = 0 } = span ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: who follows a link again is to be led there again.
  useEffect(() => (passage === null ? undefined : bring(passage, start, end)), [passage, start, end, again]);
}

/** Brings a passage into sight at which the reader stops. */
export function usePassageAt(page: RefObject<HTMLElement | null>, passage: PassageId | null): void {
  const back = useComesBack();
  const again = useFollowedAgain();
  const bring = useEffectEvent((id: PassageId) => {
    const article = back ? null : page.current?.querySelector(`#${id}`);
    return article ? settleAt(article) : undefined;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: who follows a link again is to be led there again.
  useEffect(() => (passage === null ? undefined : bring(passage)), [passage, again]);
}
