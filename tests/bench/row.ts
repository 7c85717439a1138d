/** A line of a table of the bench: what was measured, with what, and the figures by name of their column. */
export interface Row {
  what: string;
  /** The model, or the program that draws it. */
  on: string;
  figures: Readonly<Record<string, number>>;
  /** The column whose figure should stay under a goal; the first row of the same thing is what others grow from. */
  goal?: { column: string; below: number };
}
