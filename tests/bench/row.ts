/** A line of a table of the bench: what was measured, with what, and the figures by name of their column. */
export interface Row {
  what: string;
  /** The model, or the program that draws it. */
  on: string;
  figures: Readonly<Record<string, number>>;
  /** The figures that should stay below something; growth is from the first row of the same thing. */
  goals?: readonly { column: string; below: number }[];
}
