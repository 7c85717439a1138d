/** Longer names are typed by nobody; comparing them would cost too much. */
const LONGEST_NAME = 80;

/** The name most like the given one, if any is like it at all: about one letter in three may differ. */
export function nearestName(wanted: string, names: Iterable<string>): string | null {
  if (wanted.length > LONGEST_NAME) return null;
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted.toLowerCase(), name.toLowerCase());
    if (distance >= least || distance >= Math.max(wanted.length, name.length)) continue;
    nearest = name;
    least = distance;
  }
  return nearest;
}

/** A remedy that offers the nearest name, or else says what to do without one. */
export function suggest(wanted: string, names: Iterable<string>, otherwise: string): string {
  const nearest = nearestName(wanted, names);
  return nearest === null ? otherwise : `Did you mean “${nearest}”?`;
}

/**
 * Letters to insert, delete, replace, or swap with their neighbour: Damerau and Levenshtein's distance in
 * its restricted form (optimal string alignment).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
