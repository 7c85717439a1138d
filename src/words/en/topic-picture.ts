/** In place of the propositions for which a picture has no room. */
export const andMore = (count: number): string => `and ${count} more`;

/** Above the seats of a section: "Q2 Georgia and NATO"; the opening speech has no number. */
export const sectionTitle = (exchange: number, title: string): string =>
  exchange > 0 ? `Q${exchange} ${title}` : title;

/** Exact words beside a mark. */
export const wordsBeside = (quote: string): string => `“${quote}”`;
