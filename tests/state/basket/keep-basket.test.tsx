import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readBasket } from '#model/read-basket.ts';
import { writeBasket } from '#model/write-basket.ts';
import { readAside } from '#state/aside.ts';
import {
  addHeading,
  annotate,
  BASKET_KEY,
  pin,
  putBack,
  takeIn,
  takeOut,
  useBasket,
} from '#state/basket/basket.ts';
import { keepBasket } from '#state/basket/keep-basket.ts';

const words = (id: string) => ({
  kind: 'quote' as const,
  id,
  statement: 'talks',
  quotes: [{ passage: 'p01', start: 0, end: 3, quote: 'yes' }],
  position: null,
});
const shown = () => useBasket.getState().basket.entries.map(({ id }) => id);
const stored = () => readBasket(localStorage.getItem(BASKET_KEY) ?? '').basket.entries.map(({ id }) => id);
let stop = () => {};

function visit() {
  stop();
  stop = keepBasket();
}

function leave() {
  window.dispatchEvent(new Event('pagehide'));
}

/** Another tab stores a basket of its own, of which this one hears. */
function otherTabStores(text: string) {
  localStorage.setItem(BASKET_KEY, text);
  window.dispatchEvent(new StorageEvent('storage', { key: BASKET_KEY, newValue: text }));
}

beforeEach(visit);
afterEach(() => stop());

test('a basket is there again at the next visit, with notes and order', () => {
  pin(words('a'));
  pin(words('b'));
  annotate('a', 'Mine');
  leave();
  visit();
  expect(shown()).toEqual(['a', 'b']);
  expect(useBasket.getState().basket.entries[0]).toMatchObject({ note: 'Mine' });
});

test('what is typed is stored when the page is hidden, however soon', () => {
  pin(words('a'));
  expect(localStorage.getItem(BASKET_KEY)).toBeNull();
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(stored()).toEqual(['a']);
});

test('it is stored by itself soon after a change', async () => {
  pin(words('a'));
  await vi.waitFor(() => expect(stored()).toEqual(['a']), 3000);
});

describe('two tabs', () => {
  test('have what either has', () => {
    pin(words('mine'));
    const mine = writeBasket(useBasket.getState().basket);
    visit();
    pin(words('other'));
    otherTabStores(mine);
    expect(shown().sort()).toEqual(['mine', 'other']);
    leave();
    expect(stored().sort()).toEqual(['mine', 'other']);
  });

  test('lose nothing where one wrote without the other hearing of it', () => {
    pin(words('mine'));
    leave();
    const both = localStorage.getItem(BASKET_KEY) ?? '';
    localStorage.setItem(BASKET_KEY, both.replaceAll('"mine"', '"silent"'));
    pin(words('later'));
    leave();
    expect(stored().sort()).toEqual(['later', 'mine', 'silent']);
  });

  test('agree on what one has taken out', () => {
    pin(words('a'));
    leave();
    const before = localStorage.getItem(BASKET_KEY) ?? '';
    takeOut(['a']);
    otherTabStores(before);
    expect(shown()).toEqual([]);
  });
});

describe('storage that cannot be read', () => {
  test.each([
    ['is damaged', '{"format":"parley-bas'],
    ['is of a later version', '{"format":"parley-basket","version":9,"entries":[]}'],
  ])('because it %s is kept aside, and the basket goes on', (_, text) => {
    localStorage.setItem(BASKET_KEY, text);
    visit();
    const { aside } = useBasket.getState();
    expect(aside.map(readAside)).toEqual([text]);
    pin(words('new'));
    leave();
    expect(stored()).toEqual(['new']);
    visit();
    expect(useBasket.getState().aside).toEqual(aside);
  });

  test('in part gives what is sound, and is kept aside whole', () => {
    pin(words('a'));
    leave();
    const whole = (localStorage.getItem(BASKET_KEY) ?? '').replace('[{', '[{"kind":"sermon"},{');
    localStorage.setItem(BASKET_KEY, whole);
    visit();
    expect(shown()).toEqual(['a']);
    expect(useBasket.getState().aside.map(readAside)).toEqual([whole]);
  });

  test('is never written over where there is no room to keep it aside', () => {
    localStorage.setItem(BASKET_KEY, 'damaged');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    visit();
    pin(words('new'));
    leave();
    expect(useBasket.getState().keeping).toBe('full');
    expect(shown()).toEqual(['new']);
    expect(localStorage.getItem(BASKET_KEY)).toBe('damaged');
  });
});

test.each([
  ['full', 'QuotaExceededError'],
  ['blocked', 'SecurityError'],
])('storage that is %s is said so, until it works again', (keeping, error) => {
  const broken = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException(keeping, error);
  });
  pin(words('a'));
  leave();
  expect(useBasket.getState().keeping).toBe(keeping);
  expect(shown()).toEqual(['a']);
  expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
  broken.mockRestore();
  leave();
  expect(useBasket.getState().keeping).toBe('kept');
  expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
});

test('what is taken out can be put back where it was', () => {
  for (const id of ['a', 'b', 'c']) pin(words(id));
  takeOut(['a', 'c']);
  expect(shown()).toEqual(['b']);
  putBack();
  expect(shown()).toEqual(['a', 'b', 'c']);
});

test('another basket is added behind this one, and brings back what was taken out', () => {
  pin(words('a'));
  pin(words('b'));
  const heading = addHeading();
  const backup = useBasket.getState().basket;
  takeOut(['b']);
  pin(words('c'));
  expect(takeIn({ ...backup, removed: {} })).toEqual({ added: 1, renewed: 0, known: 2 });
  expect(shown()).toEqual(['a', heading, 'c', 'b']);
});
