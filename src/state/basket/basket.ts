import { create } from 'zustand';
import { type Basket, EMPTY_BASKET, type Entry, type Pinnable } from '#model/basket.ts';
import * as words from '#words/basket-news.ts';
import { withEntries, withMoved, withNew, withoutEntries } from './arrange.ts';

/** Whether the browser keeps the basket, and if not, why. */
export type Keeping = 'kept' | 'full' | 'blocked';

interface BasketState {
  basket: Basket;
  /** What was taken out last, for as long as it can be put back. */
  takenOut: readonly Entry[];
  /** What happened last, for those who do not see it. */
  said: string;
  keeping: Keeping;
  /** Where stored baskets that could not be read whole are kept aside. */
  aside: readonly string[];
}

/** Where the browser stores it. */
export const BASKET_KEY = 'parley-basket';

const NOTHING: BasketState = { basket: EMPTY_BASKET, takenOut: [], said: '', keeping: 'kept', aside: [] };

export const useBasket = create<BasketState>()(() => NOTHING);

/** Forgets the basket on this page; what is stored stays. */
export function forgetBasket(): void {
  useBasket.setState(NOTHING);
}

/** Pins something, at the end. */
export function pin(pinnable: Pinnable): void {
  change((basket) => withNew(basket, { ...pinnable, note: '' }, Date.now()));
  say(`${words.pinned} ${inBasket()}`);
}

/** Whether something is pinned. */
export function useIsPinned({ id }: Pinnable): boolean {
  return useBasket(({ basket }) => basket.entries.some((entry) => entry.id === id));
}

/** Pins something, or takes it out if it is pinned already. */
export function turnPin(pinnable: Pinnable): void {
  const { entries } = useBasket.getState().basket;
  if (entries.some(({ id }) => id === pinnable.id)) takeOut([pinnable.id]);
  else pin(pinnable);
}

/** Puts a heading at the end; returns its id. */
export function addHeading(): string {
  const id = `heading:${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  change((basket) => withNew(basket, { kind: 'heading', id, text: '' }, Date.now()));
  return id;
}

/** Writes the reader's note on a pin, or the words of a heading. */
export function annotate(id: string, text: string): void {
  change((basket) => {
    const entry = basket.entries.find((one) => one.id === id);
    if (entry === undefined) return basket;
    const changed = entry.kind === 'heading' ? { ...entry, text } : { ...entry, note: text };
    return withEntries(basket, [changed], Date.now());
  });
}

/** Moves an entry to a place, counting from 0. */
export function moveEntry(id: string, to: number): void {
  const { entries } = useBasket.getState().basket;
  const place = Math.max(0, Math.min(entries.length - 1, to));
  change((basket) => withMoved(basket, id, place, Date.now()));
  say(words.moved(place + 1, entries.length));
}

/** Takes entries out; until others are taken out they can be put back. */
export function takeOut(ids: readonly string[]): void {
  const gone = new Set(ids);
  const takenOut = useBasket.getState().basket.entries.filter(({ id }) => gone.has(id));
  if (takenOut.length === 0) return;
  change((basket) => withoutEntries(basket, gone, Date.now()));
  useBasket.setState({ takenOut });
  say(`${words.takenOut} ${inBasket()}`);
}

/** Puts back what was taken out last, where it was. */
export function putBack(): void {
  const { takenOut } = useBasket.getState();
  change((basket) => withEntries(basket, takenOut, Date.now()));
  useBasket.setState({ takenOut: [] });
  say(`${words.putBack} ${inBasket()}`);
}

/** What taking in another basket came to. */
export interface TakenIn {
  added: number;
  /** Entries whose version in the other basket is the later one. */
  renewed: number;
  /** Entries that were here already, as late or later. */
  known: number;
}

/** Adds what another basket holds, at the end and in its order; of an entry in both, the one changed later stays. */
export function takeIn(other: Basket): TakenIn {
  const { entries } = useBasket.getState().basket;
  const here = new Map(entries.map((entry) => [entry.id, entry]));
  const added = other.entries.filter(({ id }) => !here.has(id)).sort((a, b) => a.order - b.order);
  const renewed = other.entries.flatMap((entry) => {
    const mine = here.get(entry.id);
    return mine !== undefined && entry.changed > mine.changed ? [{ ...entry, order: mine.order }] : [];
  });
  const end = Math.floor(entries.at(-1)?.order ?? -1) + 1;
  const placed = added.map((entry, i) => ({ ...entry, order: end + i }));
  change((basket) => withEntries(basket, [...placed, ...renewed], Date.now()));
  return {
    added: added.length,
    renewed: renewed.length,
    known: other.entries.length - added.length - renewed.length,
  };
}

function change(make: (basket: Basket) => Basket): void {
  useBasket.setState(({ basket }) => ({ basket: make(basket) }));
}

function say(said: string): void {
  useBasket.setState({ said });
}

function inBasket(): string {
  return words.inBasket(pinCount(useBasket.getState().basket));
}

/** How many pins there are; headings do not count. */
export function pinCount({ entries }: Basket): number {
  return entries.filter(({ kind }) => kind !== 'heading').length;
}
