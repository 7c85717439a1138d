/** The sizes of an upright picture, in its pixels. */
export interface UprightSizes {
  /** One column of propositions beside the ribbon, or one on either side of it. */
  columns: 1 | 2;
  ribbon: { x: number; breadth: number };
  /** Room between the ribbon and the marks, in which the lines run. */
  lanes: number;
  /** From a mark's middle to that of an actor's icon, and to the words. */
  icon: number;
  words: number;
  mark: number;
  heading: { fontSize: number; lineHeight: number };
  label: { fontSize: number; lineHeight: number };
  quote: { fontSize: number; lineHeight: number; most: number };
  /** No row is lower, so that a finger finds it. */
  row: number;
  /** Between propositions. */
  gap: number;
  /** What a reader takes in before unfolding more. */
  most: { rows: number; cards: number };
}

/** From this width on there is room for a column on either side. */
const TWO_COLUMNS = 600;
/** Up to so many rows, quotes have room for a second line. */
const FEW = 14;

export function uprightSizes(width: number, rows: number): UprightSizes {
  const columns = width < TWO_COLUMNS ? 1 : 2;
  const breadth = columns === 1 ? 20 : 24;
  return {
    columns,
    ribbon: { x: columns === 1 ? 22 : (width - breadth) / 2, breadth },
    lanes: columns === 1 ? Math.min(52, width * 0.11) : 58,
    icon: 23,
    words: 34,
    mark: 22,
    heading: { fontSize: 17.5, lineHeight: 20.5 },
    label: { fontSize: 15.5, lineHeight: 19 },
    quote: { fontSize: 14, lineHeight: 18.5, most: rows <= FEW ? 2 : 1 },
    row: 44,
    gap: 14,
    most: columns === 1 ? { rows: 30, cards: 12 } : { rows: 44, cards: 24 },
  };
}
