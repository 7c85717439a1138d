export const exchange = (number: number) => `Exchange ${number}`;
export const openingSpeech = 'Opening speech';
export const speech = 'Speech';
