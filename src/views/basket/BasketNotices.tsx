import { useBasket } from '#state/basket/basket.ts';
import { deleteBasketAside } from '#state/basket/keep-basket.ts';
import { KeptAside } from '#views/parts/KeptAside.tsx';
import * as words from '#words/basket.tsx';
import '#views/parts/notice.css';

/** What the reader must know of how the basket is kept. */
export function BasketNotices() {
  const keeping = useBasket((state) => state.keeping);
  const aside = useBasket((state) => state.aside);
  return (
    <>
      {keeping !== 'kept' && (
        <p className="notice" role="alert">
          {words.NOT_KEPT[keeping]}
        </p>
      )}
      <KeptAside keys={aside} said={words.keptAside} onDelete={deleteBasketAside} />
    </>
  );
}
