import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
  /** The built app. */
  folder: string;
  /** Where it lies on the host, with a slash at both ends. */
  base?: string;
  /** Taken if it is free. */
  port?: number;
}

/** A running server; `address` is the app's front page. */
export interface Serving {
  address: string;
  close(): Promise<void>;
}

/**
 * Serves the built app as any static host would: a folder's address gets its slash, and what is not there is
 * answered by 404.html.
 */
export async function serve({ folder, base = '/', port = 0 }: ServeOptions): Promise<Serving> {
  const missing = readFileSync(join(folder, '404.html'));
  const answerMissing = (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
  };
  const answerFile = sirv(folder, { dev: true, etag: true, extensions: ['html'], onNoMatch: answerMissing });

  const server = createServer((request, response) => {
    const url = `http://localhost${request.url}`;
    if (!URL.canParse(url)) return answerMissing(request, response);
    const { pathname, search } = new URL(url);
    if (`${pathname}/` !== base && !pathname.startsWith(base)) return answerMissing(request, response);
    const path = pathname.slice(base.length);
    if (!pathname.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
      response.writeHead(301, { Location: `${basename(pathname)}/${search}` }).end();
      return;
    }
    request.url = `/${path}${search}`;
    answerFile(request, response);
  });
  // A reader at leisure keeps the connection; Node's five seconds would cut it between two pages.
  server.keepAliveTimeout = 120_000;
  await listen(server, port);
  return {
    address: `http://localhost:${portOf(server)}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Listens on this machine only; on another port if the wanted one is taken. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port === 0) reject(error);
      else listen(server, 0).then(resolve, reject);
    });
    server.listen(port, 'localhost', resolve);
  });
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server does not listen on a port.');
  return address.port;
}
