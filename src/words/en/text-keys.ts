export const inTheText = 'In the text';

export const next = 'next of what is lit';

export const before = 'the one before';

export const plain = 'plain text, or with its coding';

export const close = 'close what is open';

/** A button's name with the key that does the same. */
export const withKey = (name: string, key: string): string => `${name} (${key})`;
