import { createContext, type ReactNode, use } from 'react';
import type { Library } from '#query/library.ts';

const LibraryContext = createContext<Library | null>(null);

/** Gives every page below it the opened collection. */
export function LibraryProvider({ library, children }: { library: Library; children: ReactNode }) {
  return <LibraryContext value={library}>{children}</LibraryContext>;
}

/** The opened collection with its indexes. */
export function useLibrary(): Library {
  const library = use(LibraryContext);
  if (library === null) throw new Error('useLibrary needs a LibraryProvider above it.');
  return library;
}
