/** An id: small letters, digits and single hyphens, so that it stands unescaped in every address. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** In characters; nobody writes a longer one, and an address has a length that browsers take. */
const LONGEST_ID = 200;

/** Whether a string from outside can be an id at all. */
export function isId(value: string): boolean {
  return value.length <= LONGEST_ID && ID_PATTERN.test(value);
}
