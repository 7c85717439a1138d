import type { Point } from './settle.ts';

/** A rectangle, in pixels of the picture. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How far the search goes from ring to ring, and how many directions it tries on each. */
const STEP = 5;
const DIRECTIONS = 20;

/**
 * The shift from where a box would like to be to the nearest place within the frame where it covers none of the others;
 * null if there is none. Directions are tried in a fixed order, so that the same boxes find the same places.
 */
export function freePlace(
  box: Box,
  taken: readonly Box[],
  frame: { width: number; height: number },
): Point | null {
  const furthest = Math.hypot(frame.width, frame.height);
  for (let reach = 0; reach <= furthest; reach += STEP)
    for (let i = 0; i < (reach === 0 ? 1 : DIRECTIONS); i++) {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      const shift = { x: reach * Math.cos(angle), y: reach * Math.sin(angle) };
      const moved = { ...box, x: box.x + shift.x, y: box.y + shift.y };
      if (isWithin(moved, frame) && !taken.some((other) => overlap(moved, other))) return shift;
    }
  return null;
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function isWithin(box: Box, { width, height }: { width: number; height: number }): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}
