import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { keepPlaces } from '#charts/table/kept-places.ts';
import { SIZE_CLASSES } from '#charts/table/size-class.ts';
import type { Address } from '#model/address.ts';
import type { Collection } from '#model/collection.ts';
import { formatAddress } from '#model/format-address.ts';
import { describePage, type PageDescription } from '#query/describe-page.ts';
import { known } from '#query/known.ts';
import { indexCollection, type Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { LibraryProvider } from '#state/library.tsx';
import { drawTables } from '#views/table/draw-tables.ts';
import { pictureOf } from '#views/table/graph/table-pictures.ts';
import { isLong } from '#views/text/is-long.ts';
import { WHOLE, WholeText } from '#views/text/passages/whole-text.ts';
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
  /** Whether scripts take it over. */
  scripted: boolean;
}

export { TABLE_PLACES } from '#state/table-places.ts';

export const ROOT = '/__root__/';

/** Draws every page of a collection with the very tree that the browser will take over. */
export async function renderPages(collection: Collection): Promise<RenderedPage[]> {
  await loadAllParts();
  const library = indexCollection(collection);
  return listPages(library).flatMap((address) => {
    const page = render(library, address);
    return comesInParts(library, address) ? [page, renderWhole(library, address)] : [page];
  });
}

function comesInParts({ statements }: Library, address: Address): boolean {
  return address.page === 'text' && isLong(known(statements, address.statement).statement);
}

/** A long text whole, for readers without scripts. */
function renderWhole(library: Library, address: Address): RenderedPage {
  const page = render(library, address, true);
  return { ...page, path: `${page.path}${WHOLE}`, scripted: false };
}

/** Draws one page of a collection in the same way. */
export async function renderOne(collection: Collection, address: Address): Promise<RenderedPage> {
  await loadAllParts();
  return render(indexCollection(collection), address);
}

/** Where topics lie on the tables of a collection: text by statement and size class, which spares browsers the search. */
export function tablePlaces(collection: Collection): Record<string, Record<string, string>> {
  const library = indexCollection(collection);
  drawTables(library);
  const placesOf = (index: StatementIndex) =>
    SIZE_CLASSES.map((size) => [size, keepPlaces(pictureOf(index, size) ?? { topics: [] })] as const);
  return Object.fromEntries(
    [...library.statements].map(([id, index]) => [id, Object.fromEntries(placesOf(index))]),
  );
}

function render(library: Library, address: Address, whole = false): RenderedPage {
  drawTables(library);
  const path = formatAddress(address);
  const html = renderToString(
    <LibraryProvider library={library}>
      <StaticRouter basename={ROOT} location={`${ROOT}${path.slice(1)}`}>
        <WholeText value={whole}>
          <App />
        </WholeText>
      </StaticRouter>
    </LibraryProvider>,
  );
  const { source } = PAGE_PARTS[address.page];
  return { path, html, source, scripted: true, ...describePage(library, address) };
}
