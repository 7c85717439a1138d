import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  keepSettings,
  readSettings,
  SETTINGS_KEY,
  setProjector,
  setTheme,
  useSettings,
} from '#state/settings.ts';

const root = document.documentElement;
let stop = () => {};

/** A visit begins with nothing but what is stored. */
function visit() {
  useSettings.setState(useSettings.getInitialState());
  stop = keepSettings();
}

afterEach(() => stop());

describe('the settings of a visit', () => {
  test('are shown on the document and found again at the next', () => {
    visit();
    setTheme('dark');
    setProjector(true);
    expect(root.dataset).toMatchObject({ theme: 'dark', projector: '' });

    stop();
    visit();
    expect(useSettings.getState()).toEqual({
      theme: 'dark',
      projector: true,
      shortcuts: true,
      citationStyle: 'chicago',
    });
  });

  test('leave the document to the system where the theme is automatic', () => {
    visit();
    setTheme('light');
    setTheme('auto');
    expect(root.dataset['theme']).toBeUndefined();
  });

  test('that a newer version stored stay', () => {
    localStorage.setItem(SETTINGS_KEY, '{"theme":"dark","voice":"slow"}');
    visit();
    setTheme('light');
    expect(JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '')).toMatchObject({
      theme: 'light',
      voice: 'slow',
    });
  });

  test('follow a change in another tab', () => {
    visit();
    window.dispatchEvent(new StorageEvent('storage', { key: SETTINGS_KEY, newValue: '{"theme":"dark"}' }));
    expect(root.dataset['theme']).toBe('dark');
  });

  test('hold where the browser stores nothing', () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
    visit();
    setTheme('dark');
    expect(root.dataset['theme']).toBe('dark');
  });
});

describe('stored settings', () => {
  test.each([
    ['nothing', null],
    ['no JSON', '{"theme":'],
    ['another kind of value', '["dark"]'],
    ['null', 'null'],
    ['values that do not exist', '{"theme":"sepia","projector":"yes"}'],
  ])('that are %s count as none', (_, text) => {
    expect(readSettings(text)).toEqual({
      theme: 'auto',
      projector: false,
      shortcuts: true,
      citationStyle: 'chicago',
    });
  });

  test('keep what is sound in them', () => {
    expect(readSettings('{"theme":"sepia","projector":true}')).toEqual({
      theme: 'auto',
      projector: true,
      shortcuts: true,
      citationStyle: 'chicago',
    });
  });
});
