/** A phrase that begins with a capital, as a heading does. */
export function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** A phrase as a sentence of its own. */
export function asSentence(phrase: string): string {
  return `${capital(phrase)}.`;
}
