/** An id: small letters, digits and single hyphens, so that it stands unescaped in every address. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a string from outside can be an id at all. */
export function isId(value: string): boolean {
  return ID_PATTERN.test(value);
}
