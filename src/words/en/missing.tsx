import type { ReactNode } from 'react';

export const noPageHere = 'There is no page here';
export const nothingHasAddress = (address: ReactNode) => (
  <>Nothing in the collection has the address {address}.</>
);
export const nearToIt = 'Near to it';
export const toFrontPage = 'To the front page';
export const readText = 'Read the text';
export const allActors = 'All actors';

// Names of pages that may be near to what was asked for.
export const theText = (heading: string) => `${heading}, the text`;
export const actors = 'Actors';
export const basket = 'Evidence basket';
export const lineUps = 'Line-ups';
export const about = 'About';
