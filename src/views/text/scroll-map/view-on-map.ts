import { bisectRight } from 'd3';

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
  const onPage = ends.map((end) => end.page);
  const onMap = (place: number) => {
    const next = bisectRight(onPage, place);
    const [before, after] = [ends[next - 1], ends[next]];
    if (before === undefined || after === undefined) return (before ?? after)?.map ?? 0;
    const share = (place - before.page) / (after.page - before.page);
    return before.map + (after.map - before.map) * share;
  };
  const start = onMap(top);
  return { start, length: onMap(bottom) - start };
}
