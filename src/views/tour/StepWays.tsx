import { type Address, handoutAddress } from '#model/address.ts';
import type { TourStop } from '#query/tour.ts';
import { AddressLink } from '#ui/AddressLink.tsx';
import * as words from '#words/tour.ts';

interface StepWaysProps {
  stop: TourStop;
  address: Extract<Address, { page: 'tour' }>;
}

/** Ways out of a step: to explore what it shows, to the same words in the text, to who stands where, to a handout, to the notes. */
export function StepWays({ stop, address }: StepWaysProps) {
  return (
    <nav className="step-ways" aria-label={words.explore}>
      <AddressLink className="explore" to={stop.show} aria-keyshortcuts="E">
        {words.exploreFromHere}
      </AddressLink>
      {stop.show.page !== 'text' && <AddressLink to={stop.text}>{words.inText}</AddressLink>}
      {stop.compare !== null && stop.show.page !== 'compare' && (
        <AddressLink to={stop.compare}>{words.whoStandsWhere}</AddressLink>
      )}
      <AddressLink to={handoutAddress(address.statement, { tour: address.tour })}>
        {words.handout}
      </AddressLink>
      <AddressLink
        className="to-presenter"
        to={{ ...address, page: 'presenter' }}
        target="_blank"
        rel="noopener"
        aria-keyshortcuts="W"
      >
        {words.presentersWindow}
      </AddressLink>
    </nav>
  );
}
