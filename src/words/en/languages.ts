import { LOCALE } from './locale.ts';

/** The languages that statements are published in most; Intl knows all of them, but takes its time to open. */
const OFTEN: ReadonlyMap<string, string> = new Map([
  ['ar', 'Arabic'],
  ['en', 'English'],
  ['es', 'Spanish'],
  ['fr', 'French'],
  ['ru', 'Russian'],
  ['zh', 'Chinese'],
]);

let names: Intl.DisplayNames | null = null;

/** "Russian" for ru */
export function languageName(language: string): string {
  const often = OFTEN.get(language);
  if (often !== undefined) return often;
  names ??= new Intl.DisplayNames(LOCALE, { type: 'language' });
  return names.of(language) ?? language;
}
