/** What was done with the basket, for those who do not see it; how many pins it holds by now comes after. */
export const pinned = 'Pinned.';
export const takenOut = 'Taken out.';
export const putBack = 'Put back.';
export const inBasket = (pins: number) => `${pins} in the basket.`;
export const moved = (place: number, of: number) => `Moved to place ${place} of ${of}.`;
