import { addHeading, takeOut, useBasket } from '#state/basket/basket.ts';
import * as words from '#words/basket.tsx';

/** Parts the basket by headings, and clears it; `onHeading` is told of a new heading by its id. */
export function ArrangeBasket({ onHeading }: { onHeading: (id: string) => void }) {
  const clear = () => takeOut(useBasket.getState().basket.entries.map(({ id }) => id));
  return (
    <>
      <button type="button" className="button" onClick={() => onHeading(addHeading())}>
        {words.addAHeading}
      </button>
      <button type="button" className="button" onClick={clear}>
        {words.clear}
      </button>
    </>
  );
}
