import { type Address, handoutAddress, predictAddress, quizAddress } from '#model/address.ts';
import { toursOf } from '#query/find-tour.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Missing } from '#views/missing/Missing.tsx';
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
        <h1>In class</h1>
        <p className="lede">
          A tour leads through the table, the text and who stands where, with something to say and one
          question at each step. It takes no side: whatever somebody is said to want stands there with whose
          word it is.
        </p>
        <p className="gloss">
          Arrow keys, Page keys and Space go on, as a clicker does. <kbd>P</kbd> is for the projector,{' '}
          <kbd>W</kbd> opens the presenter’s window with the notes, <kbd>B</kbd> blanks the screen,{' '}
          <kbd>E</kbd> leaves a tour to explore; the way back stays on the page. <kbd>S</kbd> shows the
          address of any view as a QR code.
        </p>
      </header>
      <section className="tours-without">
        <h2>Without a tour</h2>
        <ul>
          <li>
            <AddressLink className="button" to={quizAddress(address.statement)}>
              Quiz
            </AddressLink>
            <p>Ten questions on exact words; one address gives the whole class the same ten.</p>
          </li>
          <li>
            <AddressLink className="button" to={predictAddress(address.statement)}>
              Predict, then reveal
            </AddressLink>
            <p>The class says first who stands where, by show of hands, and then sees what is coded.</p>
          </li>
          <li>
            <AddressLink className="button" to={handoutAddress(address.statement)}>
              Handouts and worksheets
            </AddressLink>
            <p>A topic, two actors, a tour or passages on paper: to read, to fill in, or as the key to it.</p>
          </li>
        </ul>
      </section>
      {tours.length === 0 ? (
        <p>There is no tour through this statement yet.</p>
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
