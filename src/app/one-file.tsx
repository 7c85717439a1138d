import { createRoot } from 'react-dom/client';
import { HashRouter } from 'react-router';
import { enclosedFile } from '#load/enclosed-file.ts';
import { readShippedModel } from '#load/shipped-model.ts';
import { addressNow } from '#state/address-now.ts';
import { keepSettings } from '#state/settings.ts';
import { appTree } from './app-tree.tsx';
import { keepBasketSoon } from './keep-basket-soon.ts';
import { LoadFailed } from './LoadFailed.tsx';
import { PlainLinks } from './PlainLinks.tsx';
import { loadPartsWhenIdle, PAGE_PARTS } from './page-parts.ts';

/** Opens the app where one file holds all of it: its model comes out of the document, its addresses stand in the fragment. */
async function open(page: HTMLElement): Promise<void> {
  const [{ collection, failure }] = await Promise.all([
    readShippedModel(Promise.resolve(enclosedFile('data/model.json'))),
    PAGE_PARTS[addressNow('#/').page].load(),
  ]);
  const root = createRoot(page);
  if (failure !== null) {
    root.render(<LoadFailed failure={failure} onRetry={() => location.reload()} />);
    return;
  }
  root.render(
    appTree(collection, (app) => (
      <HashRouter>
        <PlainLinks />
        {app}
      </HashRouter>
    )),
  );
  loadPartsWhenIdle();
}

const page = document.getElementById('app');
keepSettings();
keepBasketSoon();
if (page !== null) void open(page);
