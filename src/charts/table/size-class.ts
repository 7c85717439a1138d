import type { RimShape } from '#charts/rim/rim.ts';

/**
 * The windows that the table is laid out for: desks; tablets; phones and high zoom, where actors have no seats;
 * a room with a projector; and, without seats, the stage of a tour.
 */
export const SIZE_CLASSES = ['wide', 'middle', 'narrow', 'projector', 'tour'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

/** How large things are in a picture of one size class, in its pixels. */
export interface TableMeasure {
  width: number;
  height: number;
  rim: RimShape;
  /** Breadth of the rim. */
  breadth: number;
  /** Whether passage numbers stand inside the rim. */
  numbers: number | null;
  /** Font size of the section tags outside the rim. */
  tag: number;
  topic: {
    /** Font sizes of core and further topics' names and of the count below core ones; null shows none. */
    core: number;
    further: number | null;
    count: number | null;
    /** Radii of the least and the weightiest topic. */
    coreRadius: readonly [number, number];
    furtherRadius: readonly [number, number];
    /** Names break into two lines beyond this. */
    lineWidth: number;
    /** More topics than these are folded. */
    most: number;
  };
  seats: SeatMeasure | null;
}

export interface SeatMeasure {
  font: number;
  heading: number;
  row: number;
  /** From the rim to the column of seats. */
  leader: number;
  /** Room for a name. */
  nameWidth: number;
  most: number;
  /** Whether actors have seats who are merely mentioned. */
  mentioned: boolean;
}

export const MEASURES: Record<SizeClass, TableMeasure> = {
  wide: {
    width: 1040,
    height: 824,
    rim: { cx: 520, cy: 412, a: 272, b: 352, exponent: 2.7 },
    breadth: 22,
    numbers: 12,
    tag: 12.5,
    topic: {
      core: 16.5,
      further: 13.5,
      count: 12.5,
      coreRadius: [18, 40],
      furtherRadius: [9.5, 14],
      lineWidth: 118,
      most: 30,
    },
    seats: { font: 14, heading: 14, row: 21.5, leader: 46, nameWidth: 172, most: 46, mentioned: true },
  },
  middle: {
    width: 800,
    height: 800,
    rim: { cx: 400, cy: 400, a: 208, b: 350, exponent: 2.7 },
    breadth: 20,
    numbers: 12,
    tag: 12.5,
    topic: {
      core: 16,
      further: 13.5,
      count: null,
      coreRadius: [16, 34],
      furtherRadius: [9.5, 13],
      lineWidth: 104,
      most: 24,
    },
    seats: { font: 14, heading: 13.5, row: 25, leader: 30, nameWidth: 132, most: 36, mentioned: false },
  },
  narrow: {
    width: 360,
    height: 472,
    rim: { cx: 180, cy: 236, a: 150, b: 208, exponent: 2.7 },
    breadth: 16,
    numbers: null,
    tag: 12,
    topic: {
      core: 14.5,
      further: null,
      count: null,
      coreRadius: [13, 26],
      furtherRadius: [10, 11],
      lineWidth: 90,
      most: 20,
    },
    seats: null,
  },
  projector: {
    width: 1040,
    height: 824,
    rim: { cx: 520, cy: 412, a: 250, b: 352, exponent: 2.7 },
    breadth: 24,
    numbers: 16,
    tag: 17,
    topic: {
      core: 22,
      further: null,
      count: null,
      coreRadius: [20, 42],
      furtherRadius: [14.6, 17],
      lineWidth: 152,
      most: 20,
    },
    seats: { font: 20, heading: 18, row: 31, leader: 40, nameWidth: 190, most: 36, mentioned: false },
  },
  tour: {
    width: 744,
    height: 716,
    rim: { cx: 372, cy: 358, a: 312, b: 322, exponent: 2.7 },
    breadth: 24,
    numbers: 18,
    tag: 17,
    topic: {
      core: 23,
      further: null,
      count: null,
      coreRadius: [24, 46],
      furtherRadius: [15.5, 17],
      lineWidth: 150,
      most: 20,
    },
    seats: null,
  },
};
