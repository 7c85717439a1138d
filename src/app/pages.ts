import { type Address, compareAddress, facesAddress, lineUpsAddress, textAddress } from '#model/address.ts';
import type { Library } from '#query/library.ts';

/** Every page that stands on its own, at its plain address: what is written out as HTML. */
export function listPages({ topics, actors, propositions, statements }: Library): Address[] {
  return [
    { page: 'front' },
    ...[...statements.keys()].flatMap((statement): Address[] => [
      { page: 'table', statement, selection: null },
      textAddress(statement),
      ...[...topics.keys()].map((topic): Address => ({ page: 'topic', statement, topic, selection: null })),
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
      return library.statements.has(address.statement);
    case 'topic':
      return library.statements.has(address.statement) && library.topics.has(address.topic);
    case 'actor':
      return library.actors.has(address.actor);
    case 'proposition':
      return library.propositions.has(address.proposition);
    case 'tour':
    case 'missing':
      return false;
  }
}
