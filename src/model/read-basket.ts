import type { Basket, Entry, Heading, Pin } from './basket.ts';
import type { Quote } from './collection.ts';
import { isId } from './id.ts';

/** Something in a stored or opened basket that cannot be taken: where it is, and what is wrong with it. */
export interface BasketFault {
  /** "Item 3, “quotes”", or "The file". */
  place: string;
  message: string;
}

export interface ReadBasket {
  basket: Basket;
  faults: BasketFault[];
  /** Whether it is a basket at all, whatever is wrong with single items of it. */
  recognised: boolean;
}

export const BASKET_FORMAT = 'parley-basket';
export const BASKET_VERSION = 1;
/** In UTF-16 code units; browsers store less for a site. */
export const LONGEST_BASKET = 5_000_000;
const MOST_ENTRIES = 2_000;

/**
 * A basket from text that comes from outside: this browser's storage, or a file that the reader opens. It never
 * throws; what is sound is taken, and every item that is not is named.
 */
export function readBasket(text: string): ReadBasket {
  if (text.length > LONGEST_BASKET) return unreadable('It is too large for a basket.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const where = error instanceof Error ? ` (${error.message})` : '';
    return unreadable(`It is not JSON${where}.`);
  }
  if (!isRecord(value) || value['format'] !== BASKET_FORMAT)
    return unreadable(`It is not a basket: “format” should be “${BASKET_FORMAT}”.`);
  if (value['version'] !== BASKET_VERSION)
    return unreadable(
      `It has version ${show(value['version'])}; this Parley reads version ${BASKET_VERSION}.`,
    );
  const { entries } = value;
  if (!Array.isArray(entries)) return unreadable('“entries” should be a list.');
  const faults: BasketFault[] = [];
  const sound = new Map<string, Entry>();
  entries.forEach((entry: unknown, i) => {
    const read = readEntry(entry);
    if ('fault' in read)
      faults.push({
        place: `Item ${i + 1}${read.key === null ? '' : `, “${read.key}”`}`,
        message: read.fault,
      });
    else if (sound.has(read.id)) faults.push({ place: `Item ${i + 1}, “id”`, message: 'It is there twice.' });
    else if (sound.size >= MOST_ENTRIES)
      faults.push({ place: `Item ${i + 1}`, message: `A basket holds ${MOST_ENTRIES} items at most.` });
    else sound.set(read.id, read);
  });
  return {
    basket: { entries: [...sound.values()], removed: readRemoved(value['removed']) },
    faults,
    recognised: true,
  };
}

function unreadable(message: string): ReadBasket {
  return {
    basket: { entries: [], removed: {} },
    faults: [{ place: 'The file', message }],
    recognised: false,
  };
}

interface Unsound {
  key: string | null;
  fault: string;
}

const unsound = (key: string | null, fault: string): Unsound => ({ key, fault });

function readEntry(value: unknown): Entry | Unsound {
  if (!isRecord(value)) return unsound(null, 'It should be a group of keys.');
  const { id, kind, order, created, changed } = value;
  if (typeof id !== 'string' || id === '') return unsound('id', 'It should be text.');
  if (!isNumber(order)) return unsound('order', 'It should be a number.');
  if (typeof created !== 'string' || Number.isNaN(Date.parse(created)))
    return unsound('created', 'It should be a date and time.');
  if (!isTime(changed)) return unsound('changed', 'It should be a time in milliseconds since 1970.');
  const lying = { id, order, created, changed };
  if (kind === 'heading') return readHeading(value, lying);
  if (kind === 'quote' || kind === 'position' || kind === 'passage')
    return readPin(value, { kind, ...lying });
  return unsound('kind', 'It should be quote, position, passage or heading.');
}

function readHeading(
  value: Record<string, unknown>,
  lying: Omit<Heading, 'kind' | 'text'>,
): Heading | Unsound {
  const { text } = value;
  return typeof text === 'string'
    ? { kind: 'heading', ...lying, text }
    : unsound('text', 'It should be text.');
}

function readPin(
  value: Record<string, unknown>,
  begun: Pick<Pin, 'kind' | 'id' | 'order' | 'created' | 'changed'>,
): Pin | Unsound {
  const { statement, position, note, quotes } = value;
  if (!isName(statement)) return unsound('statement', 'It should be the id of a statement.');
  if (position !== null && !isName(position))
    return unsound('position', 'It should be the id of a position, or null.');
  if (begun.kind === 'position' && position === null)
    return unsound('position', 'It should be the id of a position.');
  if (typeof note !== 'string') return unsound('note', 'It should be text.');
  if (!Array.isArray(quotes) || quotes.length === 0)
    return unsound('quotes', 'It should be a list of at least one quote.');
  const read = quotes.flatMap((quote: unknown) => readQuote(quote) ?? []);
  if (read.length < quotes.length)
    return unsound(
      'quotes',
      'Each should have a passage, its exact words, and the places where they start and end.',
    );
  return { ...begun, statement, position, note, quotes: read };
}

function readQuote(value: unknown): Quote | null {
  if (!isRecord(value)) return null;
  const { passage, start, end, quote } = value;
  if (!isName(passage) || typeof quote !== 'string' || !isNumber(start) || !isNumber(end)) return null;
  const sound = Number.isInteger(start) && start >= 0 && quote.length > 0 && end - start === quote.length;
  return sound ? { passage, start, end, quote } : null;
}

function readRemoved(value: unknown): Record<string, number> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, when]) => (isTime(when) ? [[id, when] as const] : [])),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && isId(value);
}

/** A moment that a date can hold: later ones, made up, could not be followed by a later one still. */
function isTime(value: unknown): value is number {
  return isNumber(value) && value >= 0 && value <= 8.64e15;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function show(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'no number';
}
