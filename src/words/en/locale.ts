/** The language of the interface, and the habits of its dates, numbers and alphabet. */
export const LOCALE = 'en-GB';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * "23 April 2013" for 2013-04-23. Not by Intl, which takes as long to open its calendars as a page to be taken over;
 * a translation may.
 */
export function longDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

let numbers: Intl.NumberFormat | null = null;

/** "1,234" for 1234 */
export function written(number: number): string {
  numbers ??= new Intl.NumberFormat(LOCALE);
  return numbers.format(number);
}

let alphabet: Intl.Collator | null = null;

/** The order of two names in the alphabet of the interface, for `sort`. */
export function inAlphabet(a: string, b: string): number {
  alphabet ??= new Intl.Collator(LOCALE);
  return alphabet.compare(a, b);
}
