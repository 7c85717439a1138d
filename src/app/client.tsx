import { startTransition } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { finishSoon, nextTask } from '#charts/steps.ts';
import { loadShippedModel } from '#load/shipped-model.ts';
import type { Collection } from '#model/collection.ts';
import { parseAddress } from '#model/parse-address.ts';
import { indexCollection } from '#query/library.ts';
import { keepSettings } from '#state/settings.ts';
import { unreachable } from '#words/app.ts';
import { makeLinksAbsolute } from './absolute-links.ts';
import { appTree } from './app-tree.tsx';
import { keepBasketSoon } from './keep-basket-soon.ts';
import { loadPartsWhenIdle, PAGE_PARTS } from './page-parts.ts';
import { whenIdle } from './when-idle.ts';

/** Where the app lies on its host; every prerendered page knows its own way there. */
const base = new URL(document.documentElement.dataset['root'] ?? '/', document.baseURI).pathname;

/** The page fetches its model ahead of this script; the same address makes it one request. */
const preload = document.querySelector<HTMLLinkElement>('link[rel="preload"][as="fetch"]');

const page = document.getElementById('app');
keepSettings();
keepBasketSoon();
if (page !== null) void open(page);

async function open(page: HTMLElement): Promise<void> {
  const [{ collection, failure }] = await Promise.all([
    loadShippedModel(preload?.href ?? `${base}data/model.json`),
    loadPageHere(),
  ]);
  if (failure !== null) {
    const notice = document.createElement('div');
    page.before(notice);
    const part = await import('./LoadFailed.tsx').catch(() => null);
    if (part === null) notice.textContent = unreachable;
    else createRoot(notice).render(<part.LoadFailed failure={failure} onRetry={() => location.reload()} />);
    return;
  }
  // What the page is taken over with is made ready bit by bit; a transition is cut into pieces by React. Between them
  // the reader can already scroll and type.
  await nextTask();
  indexCollection(collection);
  await nextTask();
  if (page.dataset['prerendered'] !== undefined) await finishSoon(makeLinksAbsolute(document));
  await nextTask();
  startTransition(() => {
    const app = mount(page, collection);
    if (import.meta.env.DEV) void follow(app);
  });
  loadPartsWhenIdle();
  if (import.meta.env.PROD && 'serviceWorker' in navigator)
    whenIdle(() => {
      // Without it the app works as long as there is a network.
      void import('./work-offline.tsx').then(({ workOffline }) => workOffline(base)).catch(() => {});
    });
}

/** Loads the part that draws the page at the present address; a failure shows where it is drawn. */
async function loadPageHere(): Promise<void> {
  const { pathname, search, hash } = location;
  const address = parseAddress({ pathname: pathname.slice(base.length - 1), search, hash });
  await PAGE_PARTS[address.page].load().catch(() => {});
}

function mount(page: HTMLElement, collection: Collection): Root {
  if (page.dataset['prerendered'] !== undefined) return hydrateRoot(page, tree(collection));
  const app = createRoot(page);
  app.render(tree(collection));
  return app;
}

async function follow(app: Root): Promise<void> {
  const { followSources } = await import('./follow-sources.tsx');
  followSources((changed) => app.render(tree(changed)));
}

function tree(collection: Collection) {
  return appTree(collection, (app) => <BrowserRouter basename={base}>{app}</BrowserRouter>);
}
