import { sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compile } from '#compile/compile.ts';
import { readSources } from './read-sources.ts';

const FOLDER = 'data';
const MODEL_PATH = '/data/model.json';

/**
 * Vite plugin for developing: serves the model compiled from the sources as they stand, compiles again on
 * every save, and tells the open pages what the compiler says. The model on disk is left alone.
 */
export function serveSources(): Plugin {
  return {
    name: 'parley-sources',
    apply: 'serve',
    configureServer(server) {
      let compiled = compileSources();
      /** The last model there was: a slip in the sources must not take the page away. */
      let model = compiled.model;

      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== MODEL_PATH) return next();
        if (model === null) response.statusCode = 503;
        response.setHeader('Content-Type', 'application/json').setHeader('Cache-Control', 'no-store');
        response.end(JSON.stringify(model));
      });
      onSave(server, () => {
        compiled = compileSources();
        model = compiled.model ?? model;
        server.ws.send('parley:compiled', compiled.diagnostics);
      });
      server.ws.on('parley:report', (_, client) => client.send('parley:reported', compiled.diagnostics));
    },
  };
}

function compileSources() {
  return compile(readSources(FOLDER));
}

/** Calls back after a change below data/; several at once, as an editor makes them, count as one. */
function onSave(server: ViteDevServer, callback: () => void): void {
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_, file) => {
    const path = file.replaceAll(sep, '/').slice(server.config.root.length);
    if (!path.startsWith(`/${FOLDER}/`) || path === MODEL_PATH) return;
    clearTimeout(waiting);
    waiting = setTimeout(callback, 50);
  });
}
