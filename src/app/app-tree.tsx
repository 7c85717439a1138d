import { type ReactNode, StrictMode } from 'react';
import type { Collection } from '#model/collection.ts';
import { indexCollection } from '#query/library.ts';
import { LibraryProvider } from '#state/library.tsx';
import { App } from './App.tsx';
import { ViewBoundary } from './ViewBoundary.tsx';

/** The app on a collection, within the router that knows where its addresses stand. */
export function appTree(collection: Collection, router: (app: ReactNode) => ReactNode): ReactNode {
  return (
    <StrictMode>
      <LibraryProvider library={indexCollection(collection)}>
        {router(
          <ViewBoundary>
            <App />
          </ViewBoundary>,
        )}
      </LibraryProvider>
    </StrictMode>
  );
}
