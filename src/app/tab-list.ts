import { type Address, compareAddress, textAddress } from '#model/address.ts';
import type { StatementId } from '#model/collection.ts';

/** One of the views, as the bar names it. */
export interface Tab {
  name: string;
  to: Address;
  /** The pages that lie under it. */
  pages: readonly Address['page'][];
}

/** The views in the order of the bar; those of a statement where there is one. */
export function tabList(statement: StatementId | null): Tab[] {
  const views: Tab[] =
    statement === null
      ? [{ name: 'Statements', to: { page: 'front' }, pages: ['front'] }]
      : [
          {
            name: 'Table',
            to: { page: 'table', statement, selection: null },
            pages: ['front', 'table', 'topic', 'proposition'],
          },
          { name: 'Text', to: textAddress(statement), pages: ['text'] },
        ];
  const lessons: Tab[] =
    statement === null
      ? []
      : [
          {
            name: 'In class',
            to: { page: 'tours', statement },
            pages: ['tours', 'tour', 'presenter', 'quiz', 'predict', 'handout'],
          },
        ];
  return [
    ...views,
    { name: 'Compare', to: compareAddress(), pages: ['compare', 'faces', 'line-ups'] },
    ...lessons,
    { name: 'Actors', to: { page: 'actors' }, pages: ['actors', 'actor'] },
    { name: 'About', to: { page: 'about', section: null }, pages: ['about'] },
  ];
}
