import { expect, test } from 'vitest';
import { languageName } from '#words/languages.ts';
import { LOCALE } from '#words/locale.ts';

test('languages are called as the locale calls them, whether they are looked up or asked for', () => {
  const asked = new Intl.DisplayNames(LOCALE, { type: 'language' });
  for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh', 'ka', 'uk'])
    expect(languageName(language)).toBe(asked.of(language));
  expect(languageName('ru')).toBe('Russian');
});
