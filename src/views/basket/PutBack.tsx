import { useEffect, useRef } from 'react';
import { putBack, useBasket } from '#state/basket/basket.ts';
import * as words from '#words/basket.tsx';
import { nameOf } from './name-of.ts';

/** Offers to put back what was taken out last. */
export function PutBack() {
  const takenOut = useBasket((state) => state.takenOut);
  const known = useRef(takenOut);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Only what is taken out on this page moves the focus, which its button has just lost.
    if (known.current !== takenOut) button.current?.focus({ preventScroll: true });
    known.current = takenOut;
  }, [takenOut]);
  const [first] = takenOut;
  if (first === undefined) return null;
  return (
    <div className="put-back">
      <p>
        {takenOut.length === 1 ? words.oneTakenOut(nameOf(first)) : words.severalTakenOut(takenOut.length)}
      </p>
      <button ref={button} type="button" className="button" onClick={putBack}>
        {words.putBack}
      </button>
    </div>
  );
}
