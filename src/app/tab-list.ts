import { type Address, compareAddress, textAddress } from '#model/address.ts';
import type { StatementId } from '#model/collection.ts';
import * as words from '#words/app.ts';

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
      ? [{ name: words.statements, to: { page: 'front' }, pages: ['front'] }]
      : [
          {
            name: words.table,
            to: { page: 'table', statement, selection: null },
            pages: ['front', 'table', 'topic', 'proposition'],
          },
          { name: words.text, to: textAddress(statement), pages: ['text'] },
        ];
  const lessons: Tab[] =
    statement === null
      ? []
      : [
          {
            name: words.inClass,
            to: { page: 'tours', statement },
            pages: ['tours', 'tour', 'presenter', 'quiz', 'predict', 'handout'],
          },
        ];
  return [
    ...views,
    { name: words.compare, to: compareAddress(), pages: ['compare', 'faces', 'line-ups'] },
    ...lessons,
    { name: words.actors, to: { page: 'actors' }, pages: ['actors', 'actor'] },
    { name: words.about, to: { page: 'about', section: null }, pages: ['about'] },
  ];
}
