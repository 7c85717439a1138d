import { useEffect } from 'react';
import type { Address } from '#model/address.ts';
import type { Tour } from '#model/collection.ts';
import { findTour } from '#query/find-tour.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { tourStops } from '#query/tour.ts';
import { useLibrary } from '#state/library.tsx';
import { rememberStep } from '#state/tour-return.ts';
import { Missing } from '#views/missing/Missing.tsx';
import { StepWays } from './StepWays.tsx';
import { TourProgress } from './TourProgress.tsx';
import { TourStage } from './TourStage.tsx';
import { useTourKeys } from './use-tour-keys.ts';
import './tour-page.css';

type TourAddress = Extract<Address, { page: 'tour' }>;

/** One step of a tour: a picture of the statement, the words it brings out, a question, and the way on. */
export function TourPage({ address }: { address: TourAddress }) {
  const library = useLibrary();
  const index = library.statements.get(address.statement);
  const tour = findTour(library, address.statement, address.tour);
  if (index === undefined || tour === null) return <Missing address={address} />;
  return <TourStep index={index} tour={tour} address={address} />;
}

interface TourStepProps {
  index: StatementIndex;
  tour: Tour;
  address: TourAddress;
}

function TourStep({ index, tour, address }: TourStepProps) {
  const stops = tourStops(useLibrary(), index, tour);
  const stop = stops[address.step - 1];
  useEffect(() => rememberStep(address), [address]);
  useTourKeys({ address, steps: stops.length, show: stop?.show ?? null });
  if (stop === undefined) return <Missing address={address} />;
  return (
    <article className="tour-page">
      <TourStage index={index} stop={stop}>
        <StepWays stop={stop} address={address} />
      </TourStage>
      <TourProgress index={index} stops={stops} address={address} passages={stop.passages} />
    </article>
  );
}
