/** The language of the interface, and the habits of its dates, numbers and alphabet. */
export const LOCALE = 'en-GB';

const LONG_DATE = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });
const NUMBER = new Intl.NumberFormat(LOCALE);
const COLLATOR = new Intl.Collator(LOCALE);

/** "23 April 2013" for 2013-04-23 */
export function longDate(date: string): string {
  return LONG_DATE.format(new Date(date));
}

/** "1,234" for 1234 */
export function written(number: number): string {
  return NUMBER.format(number);
}

/** The order of two names in the alphabet of the interface, for `sort`. */
export function inAlphabet(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}
