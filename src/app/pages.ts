import {
  type Address,
  compareAddress,
  facesAddress,
  handoutAddress,
  lineUpsAddress,
  predictAddress,
  quizAddress,
  textAddress,
} from '#model/address.ts';
import { findTour, toursOf } from '#query/find-tour.ts';
import type { Library } from '#query/library.ts';

/** Every page that stands on its own, at its plain address: what is written out as HTML. */
export function listPages(library: Library): Address[] {
  const { topics, actors, propositions, statements } = library;
  return [
    { page: 'front' },
    ...[...statements.keys()].flatMap((statement): Address[] => [
      { page: 'table', statement, selection: null },
      textAddress(statement),
      ...[...topics.keys()].map((topic): Address => ({ page: 'topic', statement, topic, selection: null })),
      { page: 'tours', statement },
      quizAddress(statement),
      predictAddress(statement),
      handoutAddress(statement),
      ...toursOf(library, statement).flatMap(({ id: tour, steps }) =>
        steps.flatMap((_, i): Address[] => {
          const step = { statement, tour, step: i + 1 };
          return [
            { page: 'tour', ...step },
            { page: 'presenter', ...step },
          ];
        }),
      ),
    ]),
    { page: 'actors' },
    ...[...actors.keys()].map((actor): Address => ({ page: 'actor', actor })),
    ...[...propositions.keys()].map((proposition): Address => ({ page: 'proposition', proposition })),
    { page: 'find', request: '' },
    { page: 'basket' },
    compareAddress(),
    facesAddress(),
    lineUpsAddress(),
    { page: 'about', section: null },
  ];
}

/** Whether the collection has what an address names in its path; what the query names may be unknown. */
export function hasPage(library: Library, address: Address): boolean {
  switch (address.page) {
    case 'front':
    case 'actors':
    case 'find':
    case 'basket':
    case 'compare':
    case 'faces':
    case 'line-ups':
    case 'about':
      return true;
    case 'table':
    case 'text':
    case 'quiz':
    case 'predict':
      return library.statements.has(address.statement);
    case 'topic':
      return library.statements.has(address.statement) && library.topics.has(address.topic);
    case 'actor':
      return library.actors.has(address.actor);
    case 'proposition':
      return library.propositions.has(address.proposition);
    case 'tours':
    case 'handout':
      return library.statements.has(address.statement);
    case 'tour':
    case 'presenter':
      return (findTour(library, address.statement, address.tour)?.steps.length ?? 0) >= address.step;
    case 'missing':
      return false;
  }
}
