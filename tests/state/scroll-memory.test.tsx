import { beforeEach, expect, test, vi } from 'vitest';

type ScrollMemory = typeof import('#state/scroll-memory.ts');

/** An entry of the history, as React Router names it. */
const entry = (key: string, pathname = '/') => ({
  key,
  pathname,
  search: '',
  hash: '',
  state: null,
  unstable_mask: undefined,
});

/** The module as a newly loaded document has it: with nothing but what is stored. */
function openDocument(): Promise<ScrollMemory> {
  vi.resetModules();
  return import('#state/scroll-memory.ts');
}

beforeEach(() => sessionStorage.clear());

test('every entry of the history has a position of its own', async () => {
  const { rememberScroll, recallScroll } = await openDocument();
  rememberScroll(entry('a'), 100);
  rememberScroll(entry('b'), 200);
  rememberScroll(entry('a'), 300);
  expect(recallScroll(entry('a'))).toBe(300);
  expect(recallScroll(entry('b'))).toBe(200);
  expect(recallScroll(entry('c'))).toBeUndefined();
});

test('entries that opened a document are told apart by their address', async () => {
  const { rememberScroll, recallScroll } = await openDocument();
  rememberScroll(entry('default', '/actors/'), 700);
  expect(recallScroll(entry('default', '/actors/'))).toBe(700);
  expect(recallScroll(entry('default', '/about/'))).toBeUndefined();
});

test('positions outlast the document', async () => {
  const left = await openDocument();
  left.rememberScroll(entry('a'), 100);
  left.storeScrolls();
  expect((await openDocument()).recallScroll(entry('a'))).toBe(100);
});

test.each(['{', '{"a":1}', '[["a","far down"],["b",NaN],7]', '[["a"]]'])(
  'what is stored as %s is no position',
  async (stored) => {
    sessionStorage.setItem('parley-scroll', stored);
    expect((await openDocument()).recallScroll(entry('a'))).toBeUndefined();
  },
);

test('the oldest entries are forgotten first', async () => {
  const { rememberScroll, recallScroll } = await openDocument();
  for (let number = 0; number <= 200; number += 1) rememberScroll(entry(`e${number}`), number);
  expect(recallScroll(entry('e0'))).toBeUndefined();
  expect(recallScroll(entry('e200'))).toBe(200);
});
