/** Why something was found whose own words are others. */
export const isUsually = (quote: string, form: string) => `“${quote}” is usually “${form}”`;
export const isActor = (quote: string, actor: string) => `“${quote}” is ${actor}`;
