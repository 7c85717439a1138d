import { LOCALE } from './locale.ts';

const LANGUAGES = new Intl.DisplayNames(LOCALE, { type: 'language' });

/** "Russian" for ru */
export function languageName(language: string): string {
  return LANGUAGES.of(language) ?? language;
}
