import type { Selection } from '#model/address.ts';

/** What is in focus in a topic's picture, by ids. */
export interface TopicLight {
  rows: ReadonlySet<string>;
  propositions: ReadonlySet<string>;
  passages: ReadonlySet<string>;
}

/** Whether something is what a reader selected, and not only near it. */
export function isSelected(selection: Selection | null, kind: Selection['kind'], id: string): boolean {
  return selection?.kind === kind && selection.id === id && (selection.with ?? []).length === 0;
}
