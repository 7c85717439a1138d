import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What is kept for use without a network: all but the documents of pages, which are kept as they are read. */
const KEPT = /^(assets|data|fonts)\/|^(404\.html|favicon\.svg|icon-\d+\.png|parley\.webmanifest|theme\.js)$/;

const MARK = 'data-build=';

/** The mark by which a page's document tells of which build it is; the worker looks for the same. */
export function buildMark(version: string): string {
  return `${MARK}"${version}"`;
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
  const script = SCRIPT.replaceAll('VERSION', JSON.stringify(version))
    .replace('FILES', JSON.stringify(files))
    .replaceAll('MARK', JSON.stringify(MARK));
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
 * One cache for each build, filled whole at once, so that files of two builds never meet. Which of them is open is
 * noted beside them: the reader says when that is the newer one, whichever worker answers by then. A page that was
 * not read before is drawn by the app itself, which 404.html starts at any depth; so is one that the host has of
 * another build than the open one.
 */
const SCRIPT = `
const root = self.registration.scope;
const prefix = 'parley ' + root + ' ';
const note = prefix + 'open';
const kept = FILES.map((path) => new URL(path, root).href);

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(prefix + VERSION).then((cache) =>
    cache.addAll(kept.map((url) => new Request(url, { cache: 'no-cache' })))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(openOwn().then(() => caches.keys()).then((names) => Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== note && name !== prefix + VERSION)
      .map((name) => caches.delete(name)),
  )).then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const act = event.data === 'open' ? openOwn() : Promise.resolve();
  event.waitUntil(act.then(openVersion).then((version) => port.postMessage(version === VERSION)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if ((request.method !== 'GET' && request.method !== 'HEAD') || !url.href.startsWith(root)) return;
  event.respondWith(request.mode === 'navigate' ? page(url) : file(request));
});

async function openOwn() {
  await (await caches.open(note)).put(root + '?open', new Response(VERSION));
}

async function openVersion() {
  const noted = await (await caches.open(note)).match(root + '?open');
  return noted === undefined ? VERSION : noted.text();
}

async function file(request) {
  const cache = await caches.open(prefix + (await openVersion()));
  // A tab in which another build is open yet finds that one's files, which are named by what is in them.
  const known = (await cache.match(request.url)) ?? (await caches.match(request.url));
  if (known !== undefined && request.method === 'HEAD') return new Response(null, { headers: known.headers });
  return known ?? fetch(request);
}

async function page(url) {
  const version = await openVersion();
  const cache = await caches.open(prefix + version);
  const drawn = async () => (await cache.match(new URL('404.html', root).href)) ?? Response.error();
  const address = url.origin + url.pathname;
  const known = await cache.match(address);
  if (known !== undefined) return known;
  try {
    const response = await fetch(url.href);
    if (response.redirected) return Response.redirect(response.url);
    if (!response.ok || !/html/.test(response.headers.get('content-type') ?? '')) return response;
    const html = await response.text();
    const document = () => new Response(html, { headers: response.headers });
    if (html.includes(MARK + '"' + version + '"')) await cache.put(address, document());
    else if (html.includes(MARK)) return drawn();
    return document();
  } catch {
    return drawn();
  }
}
`;
