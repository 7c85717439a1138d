import { ascending } from 'd3';
import type { Entry } from '#model/basket.ts';

/** In the reader's order; of two at one place, the earlier one first. */
export function inOrder(a: Entry, b: Entry): number {
  return ascending(a.order, b.order) || ascending(a.created, b.created) || ascending(a.id, b.id);
}
