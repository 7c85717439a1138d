import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { PositionId } from '#model/collection.ts';
import { useComesBack } from '#state/comes-back.ts';
import { settleAt } from '#state/settle-at.ts';

/** Brings the words of a position that has been opened into sight, unless the reader sees them already. */
export function useWordsInSight(page: RefObject<HTMLElement | null>, open: PositionId | null): void {
  const back = useComesBack();
  const bring = useEffectEvent((position: PositionId) => {
    const words = [...(page.current?.querySelectorAll(`.evidence[data-position="${position}"]`) ?? [])];
    const [first] = words;
    const floor = page.current?.querySelector('.position-bar')?.getBoundingClientRect().top ?? 0;
    const inSight = words.some((piece) => isBetween(piece, CEILING, floor));
    return first === undefined || back || inSight ? undefined : settleAt(first);
  });
  useEffect(() => (open === null ? undefined : bring(open)), [open]);
}

/** Where the text comes out from under the bars, in pixels. */
const CEILING = 120;

function isBetween(words: Element, ceiling: number, floor: number): boolean {
  const { top, bottom } = words.getBoundingClientRect();
  return top > ceiling && bottom < floor;
}
