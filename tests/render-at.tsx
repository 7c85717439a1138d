import { render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { BrowserRouter, HashRouter } from 'react-router';
import { onTestFinished } from 'vitest';
import { App } from '#app/App.tsx';
import { PlainLinks } from '#app/PlainLinks.tsx';
import { loadAllParts } from '#app/page-parts.ts';
import type { Collection } from '#model/collection.ts';
import { indexCollection } from '#query/library.ts';
import { keepBasket } from '#state/basket/keep-basket.ts';
import { LibraryProvider } from '#state/library.tsx';
import { keepSettings } from '#state/settings.ts';
import { drawTables } from '#views/table/draw-tables.ts';
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
  if (/^(\/parley.html#)?\/([^/]*\/(tours\/.*)?)?(\?.*)?$/.test(address))
    // The pictures that a reader of a table or a tour has before her once it is open.
    drawTables(library, ['wide', 'narrow', 'tour']);
  render(<LibraryProvider library={library}>{router(<App />)}</LibraryProvider>);
  return userEvent.setup();
}
