import type { Selection, SelectionEnd } from '#model/address.ts';
import type { DrawnJoint, DrawnStretch } from './table-picture.ts';

/** Where the marks of a table lead and what they are called; every mark is one selection. */
export interface TableLinks {
  hrefOf: (selection: Selection) => string;
  /** A whole sentence. */
  nameOf: (selection: Selection) => string;
  /** Actors without a seat, and where they all are for whoever cannot open the fold. */
  foldName: (title: string, actors: readonly string[]) => string;
  foldHref: string;
}

/** A passage, or the neighbouring ones that stand as one. */
export function stretchSelection({ passages }: Pick<DrawnStretch, 'passages'>): Selection {
  const [first, ...others] = passages.map(passageEnd);
  return { kind: 'passage', id: first?.id ?? '', ...(others.length > 0 && { with: others }) };
}

/** What joins a topic to passages. */
export function jointSelection({ topic, passages }: Pick<DrawnJoint, 'topic' | 'passages'>): Selection {
  return { kind: 'topic', id: topic, with: passages.map(passageEnd) };
}

/** What the text says joins two topics. */
export function relationSelection({ from, to }: { from: string; to: string }): Selection {
  return { kind: 'topic', id: from, with: [{ kind: 'topic', id: to }] };
}

/** What joins an actor to the passage at which it sits. */
export function leaderSelection(actor: string, passage: string): Selection {
  return { kind: 'actor', id: actor, with: [passageEnd(passage)] };
}

function passageEnd(id: string): SelectionEnd {
  return { kind: 'passage', id };
}
