import { Suspense, useEffect } from 'react';
import type { Address } from '#model/address.ts';
import { recallStep, useTourReturn } from '#state/tour-return.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { isAtTours } from './is-at-tours.ts';

const { Part: TourTie } = lazyPart(() => import('./TourTie.tsx').then((part) => part.TourTie));

/** What ties a page to a tour; most readers are at none, and need nothing for it. */
export function TourLink({ address }: { address: Address }) {
  const left = useTourReturn((state) => state.step);
  useEffect(recallStep, []);
  if (left === null && !isAtTours(address)) return null;
  return (
    <Suspense>
      <TourTie address={address} left={left} />
    </Suspense>
  );
}
