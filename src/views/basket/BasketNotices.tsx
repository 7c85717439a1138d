import { useBasket } from '#state/basket/basket.ts';
import { deleteAside, readAside } from '#state/basket/keep-basket.ts';
import { saveFile } from '#views/parts/take-along/save-file.ts';
import * as words from '#words/basket.tsx';

/** What the reader must know of how the basket is kept. */
export function BasketNotices() {
  const keeping = useBasket((state) => state.keeping);
  const aside = useBasket((state) => state.aside);
  return (
    <>
      {keeping !== 'kept' && (
        <p className="basket-notice" role="alert">
          {words.NOT_KEPT[keeping]}
        </p>
      )}
      {aside.map((key) => (
        <div key={key} className="basket-notice" role="alert">
          <p>{words.keptAside}</p>
          <div className="buttons">
            <button
              type="button"
              className="button"
              onClick={() =>
                saveFile(`${key}.json`, new Blob([readAside(key) ?? ''], { type: 'application/json' }))
              }
            >
              {words.downloadStored}
            </button>
            <button type="button" className="button" onClick={() => deleteAside(key)}>
              {words.deleteIt}
            </button>
          </div>
        </div>
      ))}
    </>
  );
}
