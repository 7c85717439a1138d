/** Where something begins and ends in a text, in UTF-16 code units, end exclusive. */
export interface Edges {
  start: number;
  end: number;
}

/** A stretch of text on which the same spans lie from its first character to its last. */
export interface Piece<S extends Edges> extends Edges {
  text: string;
  /** In the order the spans were given. */
  on: S[];
}

/**
 * Cuts a text at every edge of the spans on it, so that overlaps become flat pieces, each knowing all
 * that lies on it. The pieces joined are the text. What a span claims beyond the text is not on any piece.
 */
export function cutAtEdges<S extends Edges>(text: string, spans: readonly S[]): Piece<S>[] {
  const opening = new Map<number, S[]>();
  const edges = new Set([0, text.length]);
  for (const span of spans) {
    const start = Math.max(0, span.start);
    const end = Math.min(text.length, span.end);
    if (start >= end) continue;
    edges.add(start).add(end);
    opening.set(start, [...(opening.get(start) ?? []), span]);
  }
  const order = new Map(spans.map((span, place) => [span, place]));
  const byOrder = (a: S, b: S) => (order.get(a) ?? 0) - (order.get(b) ?? 0);

  const cuts = [...edges].sort((a, b) => a - b);
  const pieces: Piece<S>[] = [];
  let on: S[] = [];
  for (const [place, start] of cuts.entries()) {
    const end = cuts[place + 1];
    if (end === undefined) break;
    const begun = opening.get(start) ?? [];
    on = [...on.filter((span) => span.end > start), ...begun].sort(byOrder);
    pieces.push({ start, end, text: text.slice(start, end), on });
  }
  return pieces;
}
