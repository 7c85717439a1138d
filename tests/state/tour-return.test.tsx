import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetStep, recallStep, rememberStep, useTourReturn } from '#state/tour-return.ts';

const step = { page: 'tour', statement: 's', tour: 't', step: 3 } as const;

/** A page of the same tab begins with nothing but what is stored. */
function load() {
  useTourReturn.setState(useTourReturn.getInitialState());
  recallStep();
}

beforeEach(() => sessionStorage.clear());

describe('the way back to a tour', () => {
  test('is found again after a reload, until it is put aside', () => {
    rememberStep(step);
    load();
    expect(useTourReturn.getState().step).toEqual(step);
    forgetStep();
    load();
    expect(useTourReturn.getState().step).toBeNull();
  });

  test.each(['/s/text/', 'https://example.org/s/tours/t/3/x/', '//[', '/s/tours/t/0/', '{"step":3}'])(
    'is none if %s is stored',
    (stored) => {
      sessionStorage.setItem('parley-tour', stored);
      load();
      expect(useTourReturn.getState().step).toBeNull();
    },
  );

  test('lasts as long as the page where nothing can be stored', () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(blocked);
    rememberStep(step);
    expect(useTourReturn.getState().step).toEqual(step);
    forgetStep();
    expect(useTourReturn.getState().step).toBeNull();
    vi.restoreAllMocks();
  });
});
