import type { ComponentType } from 'react';
import { type LazyPart, type LoadsAhead, lazyPart } from '#ui/lazy-part.tsx';

/** A page whose code and styles are loaded when a reader goes there. */
export interface LazyPage<A> {
  /** The module that it is in, as a path from the project's root; the build looks up its files by it. */
  source: string;
  load: LazyPart<{ address: A }>['load'];
  Page: LazyPart<{ address: A }>['Part'];
}

/** A page as a part that loads later. */
export function lazyPage<A>(
  source: string,
  fetchPage: () => Promise<ComponentType<{ address: A }>>,
  ahead?: LoadsAhead,
): LazyPage<A> {
  const { load, Part } = lazyPart(fetchPage, ahead);
  return { source, load, Page: Part };
}
