import { expect, test } from 'vitest';
import { PRERENDERED, sizeFor } from '#views/topic/graph/use-topic-size.ts';

/** Room for the picture in rem: of a window in pixels, less the panel, the header and some air. */
const ROOMS = [
  { window: '1920 × 1080', room: [93.5, 63], width: 1240 },
  { window: '1440 × 900', room: [63.5, 51.75], width: 1040 },
  { window: '1280 × 720', room: [53.5, 40.5], width: 880 },
  { window: '1024 × 768, the panel below', room: [62, 43.5], width: 880 },
  { window: '1440 × 900 with the type of a projector', room: [45.5, 40.5], width: 640 },
  { window: '1920 × 1080 with the type of a projector', room: [69.5, 49.5], width: 1040 },
] as const;

test.each(ROOMS)('$window has a picture of $width', ({ room: [width, height], width: drawn }) => {
  expect(sizeFor(width, height).width).toBe(drawn);
});

test('a desk asks for the very picture that a prerendered page holds, so that it stays as it is', () => {
  expect(PRERENDERED).toContain(sizeFor(63.5, 51.75));
});
