import { useEffect, useRef } from 'react';
import type { Heading } from '#model/basket.ts';
import { annotate } from '#state/basket/basket.ts';
import * as words from '#words/basket.tsx';

/** A heading of the reader's; `fresh` if she has just put it in and will name it now. */
export function BasketHeading({ heading: { id, text }, fresh }: { heading: Heading; fresh: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (fresh) input.current?.focus();
  }, [fresh]);
  return (
    <>
      <input
        ref={input}
        className="heading-words"
        aria-label={words.heading}
        placeholder={words.heading}
        value={text}
        onChange={(event) => annotate(id, event.target.value)}
      />
      <h2 className="on-paper">{text}</h2>
    </>
  );
}
