import { readPlaces } from '#charts/table/kept-places.ts';
import { layoutTable } from '#charts/table/layout-table.ts';
import type { SizeClass } from '#charts/table/size-class.ts';
import type { TablePicture } from '#charts/table/table-picture.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { tableGraph } from '#query/table-graph.ts';

const pictures = new WeakMap<StatementIndex, Map<SizeClass, TablePicture>>();

/** The picture of a statement for a size class, laid out once. */
export function pictureOf(library: Library, index: StatementIndex, size: SizeClass): TablePicture {
  const drawn = pictures.get(index) ?? new Map<SizeClass, TablePicture>();
  pictures.set(index, drawn);
  const known = drawn.get(size);
  if (known !== undefined) return known;
  const graph = tableGraph(library, index);
  const kept = readPlaces(keptInPage(index.statement.id, size), graph.topics);
  const picture = layoutTable(graph, size, kept);
  drawn.set(size, picture);
  return picture;
}

/** A prerendered page keeps where topics lie, which spares the browser the search. */
function keptInPage(statement: string, size: SizeClass): string {
  if (typeof document === 'undefined') return '';
  const base = document.querySelector<SVGElement>(
    `[data-statement="${statement}"] .size-${size} [data-places]`,
  );
  return base?.dataset['places'] ?? '';
}
