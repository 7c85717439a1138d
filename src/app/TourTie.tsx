import type { Address } from '#model/address.ts';
import { findTour } from '#query/find-tour.ts';
import { useGo } from '#state/address.ts';
import { useLibrary } from '#state/library.tsx';
import { usePresenterChannel } from '#state/presenter-channel.ts';
import { forgetStep, type TourAddress } from '#state/tour-return.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/tour-tie.ts';
import { isAtTours } from './is-at-tours.ts';
import './tour-link.css';

/**
 * What ties a page to the tour it was left for: the way back to the same step, until it is put aside, and the
 * presenter’s window.
 */
export function TourTie({ address, left }: { address: Address; left: TourAddress | null }) {
  const library = useLibrary();
  const go = useGo();
  const isThere = (step: TourAddress) =>
    (findTour(library, step.statement, step.tour)?.steps.length ?? 0) >= step.step;
  const back = left !== null && isThere(left) ? left : null;
  const isPresenter = address.page === 'presenter';
  const step = address.page === 'tour' || isPresenter ? { ...address, page: 'tour' as const } : back;
  usePresenterChannel({
    side: isPresenter ? 'presenter' : 'projected',
    step: step !== null && isThere(step) ? step : null,
    away: address.page !== 'tour' && !isPresenter,
    hasStep: isThere,
    onMove: (to) => go(isPresenter ? { ...to, page: 'presenter' } : to),
  });
  if (back === null || isAtTours(address)) return null;
  return (
    <aside className="tour-link" aria-label={words.tour}>
      <AddressLink to={back}>{words.backToStep(back.step)}</AddressLink>
      <button type="button" aria-label={words.putAside} onClick={forgetStep}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M3.500 3.500 12.500 12.500M12.500 3.500 3.500 12.500"
            stroke="currentColor"
            strokeWidth="1.8"
          />
        </svg>
      </button>
    </aside>
  );
}
