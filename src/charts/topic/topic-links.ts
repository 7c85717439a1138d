import { relationSelection } from '#charts/table/table-links.ts';
import type { Selection } from '#model/address.ts';
import type { TopicRow } from './topic-input.ts';

/** Where the marks of a topic's picture lead and what they are called; every mark is one selection. */
export interface TopicLinks {
  hrefOf: (selection: Selection) => string;
  /** A whole sentence. */
  nameOf: (selection: Selection) => string;
  /** The topic's place among all others. */
  home: { href: string; name: string };
  /** The propositions for which there is no room, and where they all are for whoever cannot unfold them. */
  fold: { href: string; nameOf: (propositions: readonly string[]) => string };
}

/** What a row's mark and line select. */
export function markSelection(row: TopicRow): Selection {
  switch (row.kind) {
    case 'position':
      return { kind: 'position', id: row.id };
    case 'relation':
      return relationSelection(row);
    case 'touch':
      return { kind: 'passage', id: row.passage };
  }
}

/** What a row's seat selects. */
export function seatSelection(row: TopicRow): Selection {
  return row.kind === 'position' ? { kind: 'actor', id: row.actor } : markSelection(row);
}
