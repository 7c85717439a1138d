import type { Edges } from './cut-at-edges.ts';

/**
 * Gives each span a lane, from 0, so that spans which overlap never share one and as few lanes as possible
 * are used. Of two that begin together the longer has the lower lane.
 */
export function lanesOf<S extends Edges>(spans: readonly S[]): Map<S, number> {
  const lanes = new Map<S, number>();
  const freeFrom: number[] = [];
  const inOrder = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const span of inOrder) {
    const free = freeFrom.findIndex((end) => end <= span.start);
    const lane = free === -1 ? freeFrom.length : free;
    freeFrom[lane] = span.end;
    lanes.set(span, lane);
  }
  return lanes;
}
