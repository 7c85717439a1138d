const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface DateParts {
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

/** The parts of a date written as year-month-day. */
export function dateParts(date: string): DateParts {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

/** "April 23, 2013", as Chicago writes it. */
export function monthDayYear(date: string): string {
  const { year, month, day } = dateParts(date);
  return `${MONTHS[month - 1]} ${day}, ${year}`;
}

/** "2013, April 23", as APA writes when something was published. */
export function yearMonthDay(date: string): string {
  const { year, month, day } = dateParts(date);
  return `${year}, ${MONTHS[month - 1]} ${day}`;
}

/** "23 Apr. 2013", as MLA writes it; months of four letters or less stay whole. */
export function dayMonthYear(date: string): string {
  const { year, month, day } = dateParts(date);
  const name = MONTHS[month - 1] ?? '';
  const short = name === 'September' ? 'Sept.' : name.length <= 4 ? name : `${name.slice(0, 3)}.`;
  return `${day} ${short} ${year}`;
}

/** "apr", as BibTeX names it. */
export function monthKey(date: string): string {
  return (MONTHS[dateParts(date).month - 1] ?? '').slice(0, 3).toLowerCase();
}
