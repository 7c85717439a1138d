import { beforeEach, expect, test, vi } from 'vitest';
import { followPredictions, predict, recallPredictions, usePredictions } from '#state/predictions.ts';

const KEY = 'parley-predictions';
const choices = () =>
  Object.fromEntries(
    Object.entries(usePredictions.getState().kept).map(([key, { choice }]) => [key, choice]),
  );
const stored = (): unknown => JSON.parse(localStorage.getItem(KEY) ?? '{}');

beforeEach(() => usePredictions.setState({ kept: {}, revealed: new Set(), stores: true }));

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
  expect(localStorage.getItem(`${KEY}-aside`)).toBe(damaged);
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
