/** What was done with the basket, for those who do not see it, and how many pins it holds by now. */
export const pinned = (pins: number) => `Pinned. ${inBasket(pins)}`;
export const takenOut = (pins: number) => `Taken out. ${inBasket(pins)}`;
export const putBack = (pins: number) => `Put back. ${inBasket(pins)}`;
export const moved = (place: number, of: number) => `Moved to place ${place} of ${of}.`;

const inBasket = (pins: number) => `${pins} in the basket.`;
