/** Words as a string of a stylesheet; a new line stays one. */
export function cssString(words: string): string {
  return `"${words.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\a ')}"`;
}
