import { render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { BrowserRouter } from 'react-router';
import { onTestFinished } from 'vitest';
import { App } from '#app/App.tsx';
import { loadAllParts } from '#app/page-parts.ts';
import type { Collection } from '#model/collection.ts';
import { indexCollection } from '#query/library.ts';
import { keepBasket } from '#state/basket/keep-basket.ts';
import { LibraryProvider } from '#state/library.tsx';
import { keepSettings } from '#state/settings.ts';
import { collection } from './model.ts';

// Once for a file of tests, so that no test waits for code that a browser would have by then.
await loadAllParts();

/**
 * Opens the app as a reader does who follows a link to `path`, with the real router and, unless another
 * collection is given, the model that ships. Returns the reader, who can click and type.
 */
export async function renderAt(path: string, opened: Collection = collection): Promise<UserEvent> {
  window.history.replaceState(null, '', path);
  onTestFinished(keepSettings());
  onTestFinished(keepBasket());
  render(
    <LibraryProvider library={indexCollection(opened)}>
      <BrowserRouter>
        <App />
      </BrowserRouter>
    </LibraryProvider>,
  );
  return userEvent.setup();
}
