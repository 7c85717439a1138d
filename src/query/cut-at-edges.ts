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
 * Its time grows with what it says, which is how many spans lie on each piece, beside sorting the edges.
 */
export function cutAtEdges<S extends Edges>(text: string, spans: readonly S[]): Piece<S>[] {
  const opening = new Map<number, Placed<S>[]>();
  const closing = new Set<number>();
  for (const [place, span] of spans.entries()) {
    const start = Math.max(0, span.start);
    const end = Math.min(text.length, span.end);
    if (start >= end) continue;
    const begun = opening.get(start);
    if (begun === undefined) opening.set(start, [{ span, place }]);
    else begun.push({ span, place });
    closing.add(end);
  }
  const edges = new Set([0, ...opening.keys(), ...closing, text.length]);
  const cuts = [...edges].sort((a, b) => a - b);
  const pieces: Piece<S>[] = [];
  let on: Placed<S>[] = [];
  for (const [place, start] of cuts.entries()) {
    const end = cuts[place + 1];
    if (end === undefined) break;
    if (closing.has(start)) on = on.filter(({ span }) => span.end > start);
    on = merged(on, opening.get(start) ?? []);
    pieces.push({ start, end, text: text.slice(start, end), on: on.map(({ span }) => span) });
  }
  return pieces;
}

/** A span, and which of those given it is. */
interface Placed<S> {
  span: S;
  place: number;
}

/** Two lists that are each in the order given, as one. */
function merged<S>(some: Placed<S>[], others: Placed<S>[]): Placed<S>[] {
  if (others.length === 0) return some;
  const all: Placed<S>[] = [];
  let next = 0;
  for (const one of some) {
    for (let other = others[next]; other !== undefined && other.place < one.place; other = others[next]) {
      all.push(other);
      next++;
    }
    all.push(one);
  }
  return all.concat(others.slice(next));
}
