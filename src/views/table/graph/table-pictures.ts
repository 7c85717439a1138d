import { use } from 'react';
import { useHref } from 'react-router';
import { finishSoon } from '#charts/steps.ts';
import { readPlaces } from '#charts/table/kept-places.ts';
import { layoutTable } from '#charts/table/layout-table.ts';
import type { TopicPlaces } from '#charts/table/layout-topics.ts';
import type { SizeClass } from '#charts/table/size-class.ts';
import type { TablePicture } from '#charts/table/table-picture.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { type TableGraph, tableGraph } from '#query/table-graph.ts';
import { useLibrary } from '#state/library.tsx';
import { builtPlaces } from '#state/table-places.ts';

const pictures = new WeakMap<StatementIndex, Map<SizeClass, TablePicture | Promise<TablePicture>>>();

/** The picture of a statement for a size class, laid out once. It needs a Suspense boundary above it. */
export function usePicture(index: StatementIndex, size: SizeClass): TablePicture {
  const library = useLibrary();
  const root = useHref('/');
  const known = picturesOf(index).get(size);
  if (known !== undefined && !(known instanceof Promise)) return known;
  const soon = known ?? drawnSoon(library, index, size, root);
  picturesOf(index).set(size, soon);
  return use(soon);
}

/** A picture that has been laid out; null before that. */
export function pictureOf(index: StatementIndex, size: SizeClass): TablePicture | null {
  const picture = picturesOf(index).get(size) ?? null;
  return picture instanceof Promise ? null : picture;
}

/** Keeps a picture that was laid out elsewhere. */
export function keepPicture(index: StatementIndex, size: SizeClass, picture: TablePicture): void {
  picturesOf(index).set(size, picture);
}

/** Lays a picture out bit by bit, with the places that this page or the build has found for its topics. */
async function drawnSoon(
  library: Library,
  index: StatementIndex,
  size: SizeClass,
  root: string,
): Promise<TablePicture> {
  const { id } = index.statement;
  const inPage = document.querySelector<SVGElement>(`[data-statement="${id}"] .size-${size} [data-places]`);
  const known = inPage?.dataset['places'] ?? (await builtPlaces(root, id, size));
  const graph = tableGraph(library, index);
  const places = readPlaces(known, graph.topics) ?? (await findAnew(graph, size));
  const picture = await finishSoon(layoutTable(graph, size, places));
  picturesOf(index).set(size, picture);
  return picture;
}

/** A table that was not built with the app, such as one being coded, has its places found here. */
async function findAnew(graph: TableGraph, size: SizeClass): Promise<TopicPlaces> {
  const { findPlaces } = await import('#charts/table/find-places.ts');
  return finishSoon(findPlaces(graph, size));
}

function picturesOf(index: StatementIndex): Map<SizeClass, TablePicture | Promise<TablePicture>> {
  const drawn = pictures.get(index) ?? new Map<SizeClass, TablePicture | Promise<TablePicture>>();
  pictures.set(index, drawn);
  return drawn;
}
