import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { Collection } from '#model/collection.ts';
import { BUNDLES } from './bundles.ts';
import { missingDocument } from './missing-document.ts';
import { ONE_FILE } from './one-file.ts';
import { pageFiles } from './page-files.ts';
import { fillTemplate, type PageContent, withoutScripts } from './page-template.ts';
import { buildVersion, writeServiceWorker } from './service-worker.ts';

/** A page as the server build of the app draws it. */
type DrawnPage = Pick<PageContent, 'title' | 'description' | 'html'> & {
  path: string;
  source: string;
  scripted: boolean;
};

/** What the server build of the app (src/app/server.tsx) offers. */
interface Renderer {
  ROOT: string;
  TABLE_PLACES: string;
  renderPages(collection: Collection): Promise<DrawnPage[]>;
  tablePlaces(collection: Collection): unknown;
}

const MODEL = 'data/model.json';

/** Vite plugin: `vite build --app` builds the app for the browser, then writes every page out as HTML. */
export function prerender(): Plugin {
  return {
    name: 'parley-prerender',
    config: () => ({
      environments: {
        client: {
          build: {
            manifest: true,
            rolldownOptions: {
              output: { codeSplitting: BUNDLES },
              // Words stand where they are said: a name for each would cost more than it spares.
              optimization: { inlineConst: { mode: 'all', pass: 2 } },
            },
          },
        },
        ssr: {
          build: {
            ssr: true,
            outDir: 'dist-ssr',
            copyPublicDir: false,
            // One file: parts of it would import a second copy of the rest, for want of the version in its address.
            rolldownOptions: { input: 'src/app/server.tsx', output: { codeSplitting: false } },
          },
        },
      },
      builder: {
        async buildApp({ build, environments: { client, ssr, [ONE_FILE]: file }, config }) {
          if (client === undefined || ssr === undefined || file === undefined)
            throw new Error('Build with “vite build --app”.');
          await build(client);
          await build(ssr);
          await build(file);
          const { outDir } = client.config.build;
          const pages = await writePages(
            join(config.root, outDir),
            join(config.root, ssr.config.build.outDir),
          );
          config.logger.info(`${pages} pages prerendered in ${outDir}/`);
        },
      },
    }),
  };
}

/** Writes all pages below `dist`, with the model beside them; returns how many. */
async function writePages(dist: string, distSsr: string): Promise<number> {
  const model = readFileSync(MODEL, 'utf8');
  // The sources are published with what is compiled from them.
  cpSync(dirname(MODEL), join(dist, dirname(MODEL)), { recursive: true });
  const version = createHash('sha256').update(model).digest('hex').slice(0, 16);
  const template = readFileSync(join(dist, 'index.html'), 'utf8');
  // The version in the address makes Node read this build, not one that it has read before.
  const { ROOT, TABLE_PLACES, renderPages, tablePlaces }: Renderer = await import(
    `${pathToFileURL(join(distSsr, 'server.js')).href}?v=${Date.now()}`
  );
  const filesOf = pageFiles(dist);
  write(join(dist, '404.html'), missingDocument(template, `${MODEL}?v=${version}`));
  const collection: Collection = JSON.parse(model);
  write(join(dist, TABLE_PLACES), JSON.stringify(tablePlaces(collection)));
  const build = buildVersion(dist);
  const pages = await renderPages(collection);
  for (const page of pages) {
    const up = '../'.repeat(page.path.split('/').length - 2) || './';
    const html = page.html.replaceAll(`="${ROOT}`, `="${up}`);
    const document = fillTemplate(template, { ...page, ...filesOf(page.source), html }, up, {
      model: version,
      build,
    });
    write(join(dist, page.path, 'index.html'), page.scripted ? document : withoutScripts(document));
  }
  writeServiceWorker(dist, build, version);
  return pages.length;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
