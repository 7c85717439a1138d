import { drawTable } from '#charts/table/draw-table.ts';
import { SIZE_CLASSES, type SizeClass } from '#charts/table/size-class.ts';
import type { Library } from '#query/library.ts';
import { tableGraph } from '#query/table-graph.ts';
import { keepPicture, pictureOf } from './graph/table-pictures.ts';

/** Draws the tables of a library at once, for where nobody waits before a screen. */
export function drawTables(library: Library, sizes: readonly SizeClass[] = SIZE_CLASSES): void {
  for (const index of library.statements.values())
    for (const size of sizes)
      if (pictureOf(index, size) === null)
        keepPicture(index, size, drawTable(tableGraph(library, index), size));
}
