import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import type { Address } from '#model/address.ts';
import type { Collection } from '#model/collection.ts';
import { formatAddress } from '#model/format-address.ts';
import { describePage, type PageDescription } from '#query/describe-page.ts';
import { indexCollection, type Library } from '#query/library.ts';
import { LibraryProvider } from '#state/library.tsx';
import { App } from './App.tsx';
import { loadAllParts, PAGE_PARTS } from './page-parts.ts';
import { listPages } from './pages.ts';

/** A page as HTML. Its links begin with ROOT, which stands for wherever the app will lie. */
export interface RenderedPage extends PageDescription {
  /** Relative to the app's root, with a slash at both ends. */
  path: string;
  html: string;
  /** The module that draws it. */
  source: string;
}

export const ROOT = '/__root__/';

/** Draws every page of a collection with the very tree that the browser will take over. */
export async function renderPages(collection: Collection): Promise<RenderedPage[]> {
  await loadAllParts();
  const library = indexCollection(collection);
  return listPages(library).map((address) => render(library, address));
}

/** Draws one page of a collection in the same way. */
export async function renderOne(collection: Collection, address: Address): Promise<RenderedPage> {
  await loadAllParts();
  return render(indexCollection(collection), address);
}

function render(library: Library, address: Address): RenderedPage {
  const path = formatAddress(address);
  const html = renderToString(
    <LibraryProvider library={library}>
      <StaticRouter basename={ROOT} location={`${ROOT}${path.slice(1)}`}>
        <App />
      </StaticRouter>
    </LibraryProvider>,
  );
  return { path, html, source: PAGE_PARTS[address.page].source, ...describePage(library, address) };
}
