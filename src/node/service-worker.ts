import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What is kept for use without a network: all but the documents of pages, which are kept as they are read. */
const KEPT = /^(assets|data|fonts)\/|^(404\.html|favicon\.svg|icon-\d+\.png|parley\.webmanifest|theme\.js)$/;

/** The mark by which a page's document tells of which build it is; the worker looks for the same. */
export function buildMark(version: string): string {
  return `data-build="${version}"`;
}

/** The version of a build: another one as soon as any kept file is another. */
export function buildVersion(dist: string): string {
  const hash = createHash('sha256');
  for (const path of keptFiles(dist)) hash.update(path).update(readFileSync(join(dist, path)));
  return hash.digest('hex').slice(0, 12);
}

/** Writes the worker that answers for the network when there is none. */
export function writeServiceWorker(dist: string, version: string, modelVersion: string): void {
  const files = keptFiles(dist).map((path) =>
    path === 'data/model.json' ? `${path}?v=${modelVersion}` : path,
  );
  const script = SCRIPT.replace('VERSION', JSON.stringify(version))
    .replace('FILES', JSON.stringify(files))
    .replace('MARK', JSON.stringify(buildMark(version)));
  writeFileSync(join(dist, 'service-worker.js'), script);
}

function keptFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((path) => KEPT.test(path))
    .sort();
}

/**
 * One cache for each build, filled whole before the worker takes over, so that files of two builds never meet.
 * A page that was not read before is drawn by the app itself, which 404.html starts at any depth.
 */
const SCRIPT = `
const root = self.registration.scope;
const prefix = 'parley ' + root + ' ';
const cacheName = prefix + VERSION;
const kept = new Set(FILES.map((path) => new URL(path, root).href));

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) =>
    cache.addAll([...kept].map((url) => new Request(url, { cache: 'no-cache' })))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== cacheName).map((name) => caches.delete(name)),
  )).then(() => self.clients.claim()));
});

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if ((request.method !== 'GET' && request.method !== 'HEAD') || !url.href.startsWith(root)) return;
  if (request.mode === 'navigate') event.respondWith(page(url));
  else if (kept.has(url.href)) event.respondWith(file(request));
});

async function file(request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(request.url)) ?? fetch(request);
}

async function page(url) {
  const cache = await caches.open(cacheName);
  const address = url.origin + url.pathname;
  const known = await cache.match(address);
  if (known !== undefined) return known;
  try {
    const response = await fetch(url.href);
    if (response.ok && !response.redirected && (await response.clone().text()).includes(MARK))
      await cache.put(address, response.clone());
    return response.redirected ? Response.redirect(response.url) : response;
  } catch {
    return (await cache.match(new URL('404.html', root).href)) ?? Response.error();
  }
}
`;
