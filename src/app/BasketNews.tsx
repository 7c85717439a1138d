import { useBasket } from '#state/basket/basket.ts';

/** What was done with the basket last, for those who do not see it. */
export function BasketNews() {
  const said = useBasket((state) => state.said);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
