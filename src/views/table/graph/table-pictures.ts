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
import { forgetWithFailedLoads } from '#ui/lazy-part.tsx';

type OfSizes<T> = Map<SizeClass, T>;

const pictures = new WeakMap<StatementIndex, OfSizes<TablePicture>>();
const coming = new WeakMap<StatementIndex, OfSizes<Promise<TablePicture>>>();

/** The picture of a statement for a size class, laid out once. It needs a Suspense boundary above it. */
export function usePicture(index: StatementIndex, size: SizeClass): TablePicture {
  const library = useLibrary();
  const root = useHref('/');
  const promised = within(coming, index);
  const asked = promised.get(size);
  // Whoever has waited for a promise is to ask for the same again, even if it is fulfilled by then.
  if (asked !== undefined) return use(asked);
  const known = pictureOf(index, size);
  if (known !== null) return known;
  const picture = drawnSoon(library, index, size, root);
  picture.catch(() => forgetWithFailedLoads(() => promised.delete(size)));
  promised.set(size, picture);
  return use(picture);
}

/** A picture that has been laid out; null before that. */
export function pictureOf(index: StatementIndex, size: SizeClass): TablePicture | null {
  return pictures.get(index)?.get(size) ?? null;
}

/** Keeps a picture that was laid out elsewhere. */
export function keepPicture(index: StatementIndex, size: SizeClass, picture: TablePicture): void {
  within(pictures, index).set(size, picture);
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
  keepPicture(index, size, picture);
  return picture;
}

/** A table that was not built with the app, such as one being coded, has its places found here. */
async function findAnew(graph: TableGraph, size: SizeClass): Promise<TopicPlaces> {
  const { findPlaces } = await import('#charts/table/find-places.ts');
  return finishSoon(findPlaces(graph, size));
}

function within<T>(all: WeakMap<StatementIndex, OfSizes<T>>, index: StatementIndex): OfSizes<T> {
  const found = all.get(index) ?? new Map<SizeClass, T>();
  all.set(index, found);
  return found;
}
