import { scaleLinear } from 'd3';

/** A stretch from top to bottom: of a passage on the page, or on the map. */
export interface Stretch {
  start: number;
  length: number;
}

/** A stretch of the page and the stretch of the map that shows it. */
export interface MappedStretch {
  page: Stretch;
  map: Stretch;
}

/** The stretch of the map that shows what the window does, between top and bottom on the page. */
export function viewOnMap(mapped: readonly MappedStretch[], top: number, bottom: number): Stretch {
  const ends = mapped.flatMap(({ page, map }) => [
    { page: page.start, map: map.start },
    { page: page.start + page.length, map: map.start + map.length },
  ]);
  const onMap = scaleLinear(
    ends.map((end) => end.page),
    ends.map((end) => end.map),
  ).clamp(true);
  const start = onMap(top);
  return { start, length: onMap(bottom) - start };
}
