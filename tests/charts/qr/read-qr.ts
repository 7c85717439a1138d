import jsqr from 'jsqr';

/** Pixels a module. */
const SCALE = 4;

/** What a camera reads in modules, drawn dark on white; null if it finds no code. */
export function readQr(dark: readonly (readonly boolean[])[]): string | null {
  const side = dark.length * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (dark[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)] === true)
        pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
  return jsqr(pixels, side, side)?.data ?? null;
}
