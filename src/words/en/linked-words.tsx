import type { ReactNode } from 'react';
import type { PassageId } from '#model/collection.ts';
import { counted, passagesName } from './terms.ts';

export const notSaid = (quote: ReactNode): ReactNode => (
  <>
    This text does not say the words of the link: {quote}. They may come from another text, or not be quoted
    exactly.
  </>
);

interface Found {
  passage: PassageId;
  /** How often the text says them. */
  times: number;
  /** Whether that is not the passage which the link names. */
  moved: boolean;
}

export const leadsTo = (quote: ReactNode, { passage, times, moved }: Found): ReactNode => (
  <>
    The link leads to the words {quote} in {passagesName([passage])}
    {moved && ', which is not the passage that the link names'}
    {times > 1 && `; the text says them ${counted(times, 'time')}`}.
  </>
);

export const goToThem = 'Go to them';

export const leaveUnmarked = 'Leave the words unmarked';
