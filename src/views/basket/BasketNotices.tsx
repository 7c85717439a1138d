import { useBasket } from '#state/basket/basket.ts';
import { deleteAside, readAside } from '#state/basket/keep-basket.ts';
import { saveFile } from '#views/parts/take-along/save-file.ts';

const NOT_KEPT = {
  full: 'This browser’s storage is full, so changes to the basket are not kept. Take it along as a backup before you close the page; making room for this site, by clearing what other pages of it have stored, lets the basket be kept again.',
  blocked:
    'This browser does not let pages store anything, so the basket lasts only as long as this page. Take it along as a backup before you close it, or allow storage for this site.',
};

/** What the reader must know of how the basket is kept. */
export function BasketNotices() {
  const keeping = useBasket((state) => state.keeping);
  const aside = useBasket((state) => state.aside);
  return (
    <>
      {keeping !== 'kept' && (
        <p className="basket-notice" role="alert">
          {NOT_KEPT[keeping]}
        </p>
      )}
      {aside.map((key) => (
        <div key={key} className="basket-notice" role="alert">
          <p>
            Something in the basket that this browser had stored could not be read. What could be read is
            below; the whole of what was stored is kept aside.
          </p>
          <div className="buttons">
            <button
              type="button"
              className="button"
              onClick={() =>
                saveFile(`${key}.json`, new Blob([readAside(key) ?? ''], { type: 'application/json' }))
              }
            >
              Download what was stored
            </button>
            <button type="button" className="button" onClick={() => deleteAside(key)}>
              Delete it
            </button>
          </div>
        </div>
      ))}
    </>
  );
}
