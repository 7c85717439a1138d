import { type Address, type Selection, textAddress } from '#model/address.ts';
import type { PassageId, Proposition, Topic, Tour, TourStep } from '#model/collection.ts';
import { parseAddressText } from '#model/parse-address.ts';
import { type Account, accountOf } from './account.ts';
import { known } from './known.ts';
import type { Library } from './library.ts';
import type { StatementIndex } from './statement-index.ts';
import { type TableFocus, tableFocus } from './table-focus.ts';

/** A step of a tour with all that a page shows of it. */
export interface TourStop {
  number: number;
  step: TourStep;
  /** What the step is called: its own heading, or the tour's. */
  title: string;
  /** Where “Explore from here” leads. */
  show: Address;
  /** The words of the step in the text. */
  text: Address;
  /** Who stands where on what is said here, if the tour says so. */
  compare: Address | null;
  picture: StopPicture;
  /** What is lit on the table; null leaves all of it at full strength. */
  focus: TableFocus | null;
  /** The passages concerned, in text order. */
  passages: PassageId[];
  topics: Topic[];
  quotes: StopQuote[];
}

/** The picture that fits an address: the table, the words of one passage, or the positions on one proposition. */
export type StopPicture =
  | { kind: 'table'; selection: Selection | null }
  | { kind: 'words'; passage: PassageId }
  | { kind: 'positions'; proposition: Proposition };

/** Exact words that a step brings out, and the position they carry. */
export interface StopQuote {
  id: string;
  quote: TourStep['quotes'][number];
  account: Account | null;
  /** The middle of the words as a share of their passage. */
  place: number;
}

const stops = new WeakMap<Tour, TourStop[]>();

/** The steps of a tour, gathered once for each tour. */
export function tourStops(library: Library, index: StatementIndex, tour: Tour): TourStop[] {
  const gathered = stops.get(tour) ?? tour.steps.map((step, i) => stopOf(library, index, tour, step, i + 1));
  stops.set(tour, gathered);
  return gathered;
}

function stopOf(
  library: Library,
  index: StatementIndex,
  tour: Tour,
  step: TourStep,
  number: number,
): TourStop {
  const show = parseAddressText(step.show);
  const selection = selectionOf(show);
  const lit = selection === null ? null : tableFocus(library, index, selection);
  const quoted = step.quotes.map(({ passage }) => passage);
  const concerned = new Set([...(lit?.passages ?? []), ...quoted]);
  const [first] = step.quotes;
  return {
    number,
    step,
    title: step.title ?? tour.title,
    show,
    text:
      step.text === null
        ? textAddress(index.statement.id, {
            passage: first?.passage ?? [...concerned].sort()[0] ?? null,
            position: first?.position ?? null,
          })
        : parseAddressText(step.text),
    compare: step.compare === null ? (show.page === 'compare' ? show : null) : parseAddressText(step.compare),
    picture: pictureOf(library, show, selection, step),
    // What the step quotes has marks of its own on the rim.
    focus: concerned.size === 0 ? null : { ...(lit ?? NOTHING), passages: concerned, positions: new Set() },
    passages: index.statement.passages.map(({ id }) => id).filter((id) => concerned.has(id)),
    topics: topicsOf(library, selection, step, index),
    quotes: step.quotes.map((quote) => ({
      id: `${quote.passage}-${quote.start}`,
      quote,
      account:
        quote.position === null ? null : accountOf(library, index, known(index.positions, quote.position)),
      place: (quote.start + quote.end) / 2 / Math.max(1, known(index.passages, quote.passage).text.length),
    })),
  };
}

const NOTHING: TableFocus = {
  passages: new Set(),
  topics: new Set(),
  actors: new Set(),
  joints: new Set(),
  relations: new Set(),
  positions: new Set(),
};

/** What an address selects, as the table would show it. */
function selectionOf(address: Address): Selection | null {
  switch (address.page) {
    case 'table':
      return address.selection;
    case 'topic':
      return address.selection ?? { kind: 'topic', id: address.topic };
    case 'actor':
      return { kind: 'actor', id: address.actor };
    case 'proposition':
      return { kind: 'proposition', id: address.proposition };
    case 'compare':
      if (address.open !== null) return { kind: 'proposition', id: address.open };
      return address.topic === null ? null : { kind: 'topic', id: address.topic };
    case 'text': {
      const { position, passage, propositions, topics, actors } = address;
      if (position !== null) return { kind: 'position', id: position };
      if (passage !== null) return { kind: 'passage', id: passage };
      const [proposition] = propositions;
      if (proposition !== undefined) return { kind: 'proposition', id: proposition };
      const [topic] = topics;
      if (topic !== undefined) return { kind: 'topic', id: topic };
      const [actor] = actors;
      return actor === undefined ? null : { kind: 'actor', id: actor };
    }
    default:
      return null;
  }
}

function pictureOf(
  library: Library,
  show: Address,
  selection: Selection | null,
  step: TourStep,
): StopPicture {
  if (show.page === 'text') {
    const passage = show.passage ?? step.quotes[0]?.passage;
    if (passage !== undefined) return { kind: 'words', passage };
  }
  const proposition =
    show.page === 'proposition' ? show.proposition : show.page === 'compare' ? show.open : null;
  if (proposition !== null)
    return { kind: 'positions', proposition: known(library.propositions, proposition) };
  return { kind: 'table', selection };
}

/** The topics that a step is about: those selected, or else those of the positions that it quotes or selects. */
function topicsOf(
  library: Library,
  selection: Selection | null,
  { quotes }: TourStep,
  index: StatementIndex,
): Topic[] {
  const ends = selection === null ? [] : [selection, ...(selection.with ?? [])];
  const selected = ends.filter(({ kind }) => kind === 'topic').map(({ id }) => id);
  const stated = ends.flatMap(({ kind, id }) =>
    kind === 'proposition' ? [id] : kind === 'position' ? [known(index.positions, id).proposition] : [],
  );
  const quoted = quotes.flatMap(({ position }) =>
    position === null ? [] : [known(index.positions, position).proposition],
  );
  const propositions = stated.length > 0 ? stated : quoted;
  const ids =
    selected.length > 0 ? selected : propositions.map((id) => known(library.propositions, id).topic);
  return [...new Set(ids)].map((id) => known(library.topics, id));
}
