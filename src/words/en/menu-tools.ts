export const copied = 'Copied';
export const copyForTour = 'Copy this address for a tour';
export const addressForTour = 'The address of this view, for a tour:';
export const copiedAddress = (address: string) => `Copied ${address}`;
export const keys = 'Keys';
export const projector = 'Projector';
export const showAsQrCode = 'Show this as a QR code';

/** A theme, as its switch names it. */
export const themeName: Record<'auto' | 'light' | 'dark', string> = {
  auto: 'Auto',
  light: 'Light',
  dark: 'Dark',
};
export const colours = (name: string) => `Colours: ${name.toLowerCase()}`;
export const changeColours = (name: string, next: string) => `Colours: ${name}. Change to ${next}`;
