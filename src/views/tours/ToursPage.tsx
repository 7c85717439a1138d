import { type Address, handoutAddress, predictAddress, quizAddress } from '#model/address.ts';
import { toursOf } from '#query/find-tour.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Missing } from '#views/missing/Missing.tsx';
import * as words from '#words/tours.tsx';
import '#views/parts/page.css';
import { TourEntry } from './TourEntry.tsx';
import './tours-page.css';

/** What there is for a lesson: the tours, each with what it is for and how long it takes. */
export function ToursPage({ address }: { address: Extract<Address, { page: 'tours' }> }) {
  const library = useLibrary();
  const index = library.statements.get(address.statement);
  if (index === undefined) return <Missing address={address} />;
  const tours = toursOf(library, address.statement);
  return (
    <div className="tours-page page">
      <header className="page-head">
        <h1>{words.inClass}</h1>
        <p className="lede">{words.whatATourIs}</p>
        <p className="gloss">{words.keysOfATour}</p>
      </header>
      <section className="tours-without">
        <h2>{words.withoutATour}</h2>
        <ul>
          <li>
            <AddressLink className="button" to={quizAddress(address.statement)}>
              {words.quiz}
            </AddressLink>
            <p>{words.whatTheQuizIs}</p>
          </li>
          <li>
            <AddressLink className="button" to={predictAddress(address.statement)}>
              {words.predict}
            </AddressLink>
            <p>{words.whatPredictingIs}</p>
          </li>
          <li>
            <AddressLink className="button" to={handoutAddress(address.statement)}>
              {words.handouts}
            </AddressLink>
            <p>{words.whatHandoutsAre}</p>
          </li>
        </ul>
      </section>
      {tours.length === 0 ? (
        <p>{words.noTour}</p>
      ) : (
        <ol className="tour-entries">
          {tours.map((tour) => (
            <TourEntry key={tour.id} tour={tour} />
          ))}
        </ol>
      )}
    </div>
  );
}
