import { beforeEach, expect, test, vi } from 'vitest';
import { readAside } from '#state/aside.ts';
import {
  deletePredictionsAside,
  followPredictions,
  predict,
  recallPredictions,
  usePredictions,
} from '#state/predictions.ts';

const KEY = 'parley-predictions';
const choices = () =>
  Object.fromEntries(
    Object.entries(usePredictions.getState().kept).map(([key, { choice }]) => [key, choice]),
  );
const stored = (): unknown => JSON.parse(localStorage.getItem(KEY) ?? '{}');

beforeEach(() => usePredictions.setState({ kept: {}, revealed: new Set(), stores: true, aside: [] }));

test('what two windows predict is kept of both, though neither heard of the other', () => {
  predict('mine', 'opposes');
  localStorage.setItem(KEY, '{"theirs":{"choice":"supports","hands":{}}}');
  predict('later', 'undecided');
  expect(choices()).toEqual({ theirs: 'supports', later: 'undecided' });
  expect(Object.keys(Object(stored()))).toEqual(['theirs', 'later']);
});

test('a window hears what another predicts', () => {
  const stop = followPredictions();
  localStorage.setItem(KEY, '{"theirs":{"choice":"supports","hands":{}}}');
  window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
  expect(choices()).toEqual({ theirs: 'supports' });
  stop();
});

test('what is damaged in storage is kept aside, and what this window knows stays', () => {
  predict('mine', 'opposes');
  const damaged = '{"theirs":{"choice":"supp';
  localStorage.setItem(KEY, damaged);
  predict('later', 'supports');
  expect(choices()).toEqual({ mine: 'opposes', later: 'supports' });
  expect(usePredictions.getState().aside.map(readAside)).toEqual([damaged]);
});

test('what is damaged is kept aside once, however often it is read', () => {
  localStorage.setItem(KEY, 'damaged');
  recallPredictions();
  recallPredictions();
  const { aside } = usePredictions.getState();
  expect(aside.map(readAside)).toEqual(['damaged']);
  for (const key of aside) deletePredictionsAside(key);
  expect(Object.keys(localStorage)).toEqual([KEY]);
});

test('what is damaged is not written over where there is no room to keep it aside', () => {
  localStorage.setItem(KEY, 'damaged');
  const { setItem } = Storage.prototype;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
    if (key !== KEY) throw new DOMException('full', 'QuotaExceededError');
    setItem.call(this, key, value);
  });
  predict('mine', 'opposes');
  expect(localStorage.getItem(KEY)).toBe('damaged');
  expect(choices()).toEqual({ mine: 'opposes' });
  expect(usePredictions.getState().stores).toBe(false);
});

test('where nothing can be stored predictions last as long as the page, which says so', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  predict('mine', 'opposes');
  recallPredictions();
  predict('later', 'supports');
  expect(choices()).toEqual({ mine: 'opposes', later: 'supports' });
  expect(usePredictions.getState().stores).toBe(false);
});
