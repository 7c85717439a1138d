import { counted } from './terms.ts';

/** The number of positions below a topic's name. */
export const positionsOn = (count: number): string => counted(count, 'position');

/** In place of the actors for whom a picture has no room. */
export const andMore = (count: number): string => `and ${count} more`;

/** At the head of the table. */
export const speaks = (speaker: string): string => `${speaker} speaks`;

/** "Q2" for the second exchange */
export const exchangeTag = (exchange: number): string => `Q${exchange}`;

/** "Q2 Georgia and NATO" */
export const exchangeTitle = (exchange: number, title: string): string => `Q${exchange} ${title}`;

/** Neighbouring sections as one: "Q2 to Q4" */
export const fromTo = (first: string, last: string): string => `${first} to ${last}`;
