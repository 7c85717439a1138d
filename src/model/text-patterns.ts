/**
 * Characters that do not show and change what stands around them: controls other than tab and line break, signs that
 * turn the direction of writing, and halves of characters.
 */
const HIDDEN =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ud800-\\udfff';

/** Text in which a reader sees all that is there. */
export const VISIBLE_TEXT = new RegExp(`^[^${HIDDEN}]*$`, 'u');

const HIDDEN_CHARACTERS = new RegExp(`[${HIDDEN}]`, 'gu');

/** The address of a page of the web, and nothing that a browser would run. */
export const WEB_ADDRESS = /^https?:\/\/[^\s\p{Cc}\p{Cs}]+$/u;

/** A BCP 47 tag as far as a statement needs one: a language, perhaps its script and region. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** A text with the number of every hidden character in its place, such as ‹U+202E›. */
export function showHidden(text: string): string {
  return text.replace(HIDDEN_CHARACTERS, (character) => `‹${codePoint(character)}›`);
}

/** The first hidden character of a text, as U+202E; null if all of it can be seen. */
export function firstHidden(text: string): string | null {
  const [character] = text.match(HIDDEN_CHARACTERS) ?? [];
  return character === undefined ? null : codePoint(character);
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
