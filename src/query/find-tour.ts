import type { StatementId, Tour } from '#model/collection.ts';
import type { Library } from './library.ts';

/** The tours through a statement. */
export function toursOf({ collection }: Library, statement: StatementId): Tour[] {
  return collection.tours.filter((tour) => tour.statement === statement);
}

/** The tour of that name through a statement. */
export function findTour(library: Library, statement: StatementId, id: string): Tour | null {
  return toursOf(library, statement).find((tour) => tour.id === id) ?? null;
}
