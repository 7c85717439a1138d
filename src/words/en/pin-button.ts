export const pin = 'Pin';

export const pinned = 'Pinned';

/** "passage 13: “We are ready" names what a button pins, by where it stands and its first words. */
export const whatIsPinned = (place: string, begin: string): string => `${place}: “${begin}”`;
