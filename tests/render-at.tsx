import { render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { BrowserRouter, HashRouter } from 'react-router';
import { onTestFinished } from 'vitest';
import { App } from '#app/App.tsx';
import { PlainLinks } from '#app/PlainLinks.tsx';
import { loadAllParts } from '#app/page-parts.ts';
import type { Collection } from '#model/collection.ts';
import { indexCollection, type Library } from '#query/library.ts';
import { keepBasket } from '#state/basket/keep-basket.ts';
import { LibraryProvider } from '#state/library.tsx';
import { keepSettings } from '#state/settings.ts';
import { drawnAtOnce } from '#views/table/graph/table-pictures.ts';
import { collection } from './model.ts';

// Once for a file of tests, so that no test waits for code that a browser would have by then.
await loadAllParts();

/**
 * Opens the app as a reader does who follows a link to `path`, with the real router and, unless another
 * collection is given, the model that ships. Returns the reader, who can click and type.
 */
export async function renderAt(path: string, opened: Collection = collection): Promise<UserEvent> {
  return openAt(path, (app) => <BrowserRouter>{app}</BrowserRouter>, opened);
}

/** Opens the app as a reader does who follows a link to `path` in the one file, where addresses stand in the fragment. */
export async function renderInOneFile(path: string): Promise<UserEvent> {
  return openAt(
    `/parley.html#${path}`,
    (app) => (
      <HashRouter>
        <PlainLinks />
        {app}
      </HashRouter>
    ),
    collection,
  );
}

function openAt(address: string, router: (app: ReactNode) => ReactNode, opened: Collection): UserEvent {
  window.history.replaceState(null, '', address);
  onTestFinished(keepSettings());
  onTestFinished(keepBasket());
  const library = indexCollection(opened);
  if (/^(\/parley.html#)?\/([^/]*\/(tours\/.*)?)?(\?.*)?$/.test(address)) layTables(library);
  render(<LibraryProvider library={library}>{router(<App />)}</LibraryProvider>);
  return userEvent.setup();
}

/** The pictures that a reader of a table or a tour has before her once it is open. */
function layTables(library: Library): void {
  for (const index of library.statements.values())
    for (const size of ['wide', 'narrow', 'tour'] as const) drawnAtOnce(library, index, size);
}
