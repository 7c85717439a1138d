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

/** "1,234" for 1234, a whole number that is not negative; by hand for the same reason. */
export function written(number: number): string {
  const thousands = Math.floor(number / 1000);
  if (thousands === 0) return String(number);
  return `${written(thousands)},${String(number % 1000).padStart(3, '0')}`;
}

/** The beginning of a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

let alphabet: Intl.Collator | null = null;

/** In these the collator's order is that of the codes, small letters before great ones where nothing else differs. */
const PLAIN = /^[a-z0-9 -]*$/i;

/** The order of two names in the alphabet of the interface, for `sort`. Intl is asked where there is more than letters. */
export function inAlphabet(a: string, b: string): number {
  if (PLAIN.test(a) && PLAIN.test(b)) {
    const [first, second] = [a.toLowerCase(), b.toLowerCase()];
    if (first === second) return a === b ? 0 : a > b ? -1 : 1;
    return first < second ? -1 : 1;
  }
  alphabet ??= new Intl.Collator(LOCALE);
  return alphabet.compare(a, b);
}
