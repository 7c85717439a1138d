/** Something in a column inside the rim whose lines run to places on the rim. */
export interface Orderable {
  /** How far down the lines end, and how much each counts. */
  ends: readonly { y: number; weight: number }[];
}

/**
 * Puts the blocks of a column, and the things in every block, into an order in which few lines cross: from the
 * order of their means, pairs are exchanged until no exchange saves a crossing.
 */
export function orderCards<T extends Orderable>(blocks: readonly (readonly T[])[]): T[][] {
  const costs = crossingCosts(blocks.flat());
  const sorted = blocks.map((block) =>
    improve(
      byMean(block, (thing) => [thing]),
      (a, b) => costs(a, b),
    ),
  );
  const between = (above: readonly T[], below: readonly T[]) => {
    let sum = 0;
    for (const a of above) for (const b of below) sum += costs(a, b);
    return sum;
  };
  return improve(
    byMean(sorted, (block) => block),
    between,
  );
}

/** How often the lines of one thing cross those of another if it stands above it, weighted. */
function crossingCosts<T extends Orderable>(things: readonly T[]): (above: T, below: T) => number {
  const known = new Map(
    things.map((above) => [above, new Map(things.map((below) => [below, crossings(above, below)]))]),
  );
  return (above, below) => known.get(above)?.get(below) ?? 0;
}

function crossings(above: Orderable, below: Orderable): number {
  let sum = 0;
  for (const a of above.ends) for (const b of below.ends) if (a.y > b.y) sum += a.weight * b.weight;
  return sum;
}

function byMean<T>(things: readonly T[], parts: (thing: T) => readonly Orderable[]): T[] {
  const mean = (thing: T) => {
    const ends = parts(thing).flatMap((part) => part.ends);
    const weight = ends.reduce((total, end) => total + end.weight, 0);
    return weight === 0 ? 0 : ends.reduce((total, end) => total + end.y * end.weight, 0) / weight;
  };
  return [...things].sort((a, b) => mean(a) - mean(b));
}

/** Exchanges pairs as long as that saves anything. */
function improve<T>(order: T[], cost: (above: T, below: T) => number): T[] {
  for (let saved = true; saved; ) {
    saved = false;
    for (let i = 0; i < order.length; i++)
      for (let j = i + 1; j < order.length; j++)
        if (savingOf(order, i, j, cost) > 1e-9) {
          const [upper, lower] = [order[i], order[j]];
          if (upper === undefined || lower === undefined) continue;
          order[i] = lower;
          order[j] = upper;
          saved = true;
        }
  }
  return order;
}

/** What exchanging the things at two places saves; only what lies between them is concerned. */
function savingOf<T>(
  order: readonly T[],
  i: number,
  j: number,
  cost: (above: T, below: T) => number,
): number {
  const upper = order[i];
  const lower = order[j];
  if (upper === undefined || lower === undefined) return 0;
  let saving = cost(upper, lower) - cost(lower, upper);
  for (const between of order.slice(i + 1, j)) {
    saving += cost(upper, between) - cost(between, upper);
    saving += cost(between, lower) - cost(lower, between);
  }
  return saving;
}
