import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { forgetFinds, readFinds, recallFinds, rememberFind, useRecentFinds } from '#state/recent-finds.ts';

const requests = () => useRecentFinds.getState().requests;

beforeEach(() => forgetFinds());

test('the latest stand first, each once, and no more than eight', () => {
  for (const request of ['a', 'b', ' a  ', 'c']) rememberFind(request);
  expect(requests()).toEqual(['c', 'a', 'b']);
  for (let i = 0; i < 20; i++) rememberFind(`find ${i}`);
  expect(requests()).toHaveLength(8);
  rememberFind('   ');
  expect(requests()[0]).toBe('find 19');
});

test('are there at the next visit, and gone once they are forgotten', () => {
  rememberFind('by:russia');
  useRecentFinds.setState({ requests: [] });
  recallFinds();
  expect(requests()).toEqual(['by:russia']);
  forgetFinds();
  recallFinds();
  expect(requests()).toEqual([]);
});

test('whatever is stored is read as short texts or as nothing', () => {
  expect(readFinds('["a", 1, null, {"b": 2}, " a ", ""]')).toEqual(['a']);
  const stored = fc.oneof(fc.string(), fc.json());
  fc.assert(
    fc.property(stored, (text) => {
      const finds = readFinds(text);
      expect(finds.length).toBeLessThanOrEqual(8);
      for (const find of finds) expect(find.trim().length).toBeGreaterThan(0);
    }),
  );
});

test('last as long as the page where the browser stores nothing', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked');
  });
  rememberFind('Kerry');
  expect(requests()).toEqual(['Kerry']);
});
