import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Serving, serve } from '#node/serve.ts';

const parent = mkdtempSync(join(tmpdir(), 'parley-serve-'));
const folder = join(parent, 'dist');
let atRoot: Serving;
let belowPath: Serving;

beforeAll(async () => {
  mkdirSync(join(folder, 'about'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'front');
  writeFileSync(join(folder, 'about', 'index.html'), 'about');
  writeFileSync(join(folder, '404.html'), 'missing');
  writeFileSync(join(folder, 'model.json'), '{}');
  atRoot = await serve({ folder });
  belowPath = await serve({ folder, base: '/a/b/' });
});

afterAll(async () => {
  await atRoot.close();
  await belowPath.close();
  rmSync(parent, { recursive: true });
});

/** Asks for a path exactly as it is written, which fetch would tidy up first. */
function ask({ address }: Serving, path: string) {
  const { hostname, port } = new URL(address);
  return new Promise<{ status: number | undefined; location: string | undefined; text: string }>(
    (resolve, reject) => {
      request({ hostname, port, path }, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode, location: response.headers.location, text }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

test('a folder is answered with its page', async () => {
  expect(await ask(atRoot, '/')).toMatchObject({ status: 200, text: 'front' });
  expect(await ask(atRoot, '/about/?topic=x')).toMatchObject({ status: 200, text: 'about' });
  expect(await ask(belowPath, '/a/b/about/')).toMatchObject({ status: 200, text: 'about' });
  expect(await ask(belowPath, '/a/b/model.json')).toMatchObject({ status: 200, text: '{}' });
});

test.each([
  ['/about', 'about/'],
  ['/about?topic=x', 'about/?topic=x'],
])('%s gets its slash, and keeps its query', async (path, location) => {
  expect(await ask(atRoot, path)).toMatchObject({ status: 301, location });
});

test('the app’s own folder gets its slash below a path', async () => {
  expect(await ask(belowPath, '/a/b')).toMatchObject({ status: 301, location: 'b/' });
});

test.each(['/nothing/', '/about/more/', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%'])(
  '%s is missing',
  async (path) => {
    expect(await ask(atRoot, path)).toMatchObject({ status: 404, text: 'missing' });
  },
);

test('an address that is none does not bring the server down', async () => {
  expect((await ask(atRoot, '//')).status).toBeLessThan(500);
  expect((await ask(atRoot, '*')).status).toBeLessThan(500);
});

test('what lies outside the app’s path is missing', async () => {
  expect(await ask(belowPath, '/about/')).toMatchObject({ status: 404 });
  expect(await ask(belowPath, '/a/')).toMatchObject({ status: 404 });
});

test('a taken port is left to whom it belongs', async () => {
  const port = Number(new URL(atRoot.address).port);
  const second = await serve({ folder, port });
  expect(second.address).not.toBe(atRoot.address);
  expect((await fetch(second.address)).status).toBe(200);
  await second.close();
});
