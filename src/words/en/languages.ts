import { LOCALE } from './locale.ts';

let names: Intl.DisplayNames | null = null;

/** "Russian" for ru */
export function languageName(language: string): string {
  names ??= new Intl.DisplayNames(LOCALE, { type: 'language' });
  return names.of(language) ?? language;
}
