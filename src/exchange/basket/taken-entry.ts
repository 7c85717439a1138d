import type { Pin } from '#model/basket.ts';

/** A pin with everything that is said of it outside the app. */
export interface TakenPin {
  kind: 'pin';
  pin: Pin;
  /** Who stands how to what, on whose word; null for words that carry no position. */
  account: string | null;
  /** With the link in it, unless it is of a file. */
  citation: string;
  /** Its address, whole unless it is of a file. */
  link: string;
  /** What has changed in the coding since it was pinned. */
  warning: string | null;
}

export interface TakenHeading {
  kind: 'heading';
  text: string;
}

/** What stands in a basket, ready to be written out. */
export type TakenEntry = TakenPin | TakenHeading;
