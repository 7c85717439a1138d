import { layoutRibbon } from '#charts/ribbon/layout-ribbon.ts';
import { Strands } from '#charts/ribbon/Strands.tsx';
import * as words from '#words/tour.ts';
import '#charts/ribbon/ribbon.css';
import { placeStops } from '#charts/tour/place-stops.ts';
import type { Address } from '#model/address.ts';
import type { PassageId } from '#model/collection.ts';
import { topicStrands } from '#query/passage-strands.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import type { TourStop } from '#query/tour.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import './tour-progress.css';

interface TourProgressProps {
  index: StatementIndex;
  stops: readonly TourStop[];
  address: Extract<Address, { page: 'tour' }>;
  /** Those of the present step; none means all. */
  passages: readonly PassageId[];
}

/** The ribbon's length at which gaps are true, and the room for a number, in pixels of the stage. */
const LENGTH = 1140;
const ROOM = 50;

/** How far a tour has come: the statement as a ribbon, with every step over its passages, and the way back and on. */
export function TourProgress({ index, stops, address, passages }: TourProgressProps) {
  const library = useLibrary();
  const stranded = topicStrands(library, index);
  const { pieces } = layoutRibbon({ passages: stranded, length: LENGTH, sectionGap: 8 });
  const places = placeStops({
    passages: stranded,
    steps: stops.map((stop) => stop.passages),
    length: LENGTH,
    room: ROOM,
  });
  const lit = new Set(passages);
  const to = (step: number): Address => ({ ...address, step });
  return (
    <nav className="tour-progress" aria-label={words.stepsOfTour}>
      <Way
        back
        name={words.back}
        to={address.step > 1 ? to(address.step - 1) : { page: 'tours', statement: address.statement }}
        keys="ArrowLeft PageUp"
      />
      <div className="tour-track">
        <ol className="tour-stops">
          {stops.map(({ number, title }, i) => (
            <li key={number} style={{ '--start': percent(places[i] ?? 0) }}>
              <AddressLink
                to={to(number)}
                aria-label={words.step(number, title)}
                aria-current={number === address.step ? 'step' : undefined}
              >
                {number}
              </AddressLink>
            </li>
          ))}
        </ol>
        <div className="ribbon across" aria-hidden="true">
          {stranded.map(({ id, question, strands }, i) => (
            <span
              key={id}
              className={`ribbon-piece${question ? ' question' : ''}${lit.size === 0 || lit.has(id) ? '' : ' dim'}`}
              data-passage={id}
              style={{
                '--start': percent((pieces[i]?.start ?? 0) / LENGTH),
                '--length': percent((pieces[i]?.length ?? 0) / LENGTH),
              }}
            >
              <Strands strands={strands} />
            </span>
          ))}
        </div>
      </div>
      {address.step < stops.length ? (
        <Way name={words.next} to={to(address.step + 1)} keys="ArrowRight PageDown Space" />
      ) : (
        <Way name={words.done} to={{ page: 'tours', statement: address.statement }} keys="" />
      )}
    </nav>
  );
}

interface WayProps {
  name: string;
  to: Address;
  keys: string;
  /** Whether it leads back, not on. */
  back?: boolean;
}

function Way({ name, to, keys, back = false }: WayProps) {
  return (
    <AddressLink
      className={`button ${back ? 'back' : 'solid'}`}
      to={to}
      aria-keyshortcuts={keys || undefined}
    >
      {name}
    </AddressLink>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
