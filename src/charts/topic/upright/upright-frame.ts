import type { UprightSizes } from './upright-sizes.ts';

/** One column of an upright picture: which way it faces and where its marks stand. */
export interface UprightFrame {
  sign: 1 | -1;
  anchor: 'start' | 'end';
  /** Edge of the ribbon. */
  edge: number;
  /** Middles of the marks. */
  marks: number;
  /** Where headings begin. */
  near: number;
  /** From there to the picture's edge. */
  width: number;
}

const EDGE = 4;

/** The column on the right of the ribbon, and where there are two, that on its left. */
export function framesOf({ columns, ribbon, lanes, mark }: UprightSizes, width: number): UprightFrame[] {
  const frame = (sign: 1 | -1, edge: number): UprightFrame => {
    const marks = edge + sign * (lanes + mark / 2);
    const near = edge + sign * lanes;
    const end = sign > 0 ? width - EDGE : EDGE;
    return { sign, anchor: sign > 0 ? 'start' : 'end', edge, marks, near, width: Math.abs(end - near) };
  };
  const right = frame(1, ribbon.x + ribbon.breadth);
  return columns === 1 ? [right] : [right, frame(-1, ribbon.x)];
}
