import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, Tab } from './engine.ts';
import { copyOverheard, OVERHEAR, OVERHEARD } from './overhear.ts';
import { WebDriver } from './web-driver.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const BROWSERS = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

/** WebKitGTK: the engine of Safari in the small browser that comes with it, on a screen that nobody sees. */
export const webkit: Engine = {
  name: 'WebKit',
  packages: 'webkit2gtk-driver xvfb',
  isInstalled: () => [DRIVER, SCREEN, findBrowser()].every(existsSync),

  async start(downloads) {
    const home = makeHome(downloads);
    const folder = join(home, 'site');
    copyOverheard('dist', folder);
    const screen = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const port = await freePort();
    const driver = spawn(DRIVER, [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, DISPLAY: `:${await displayOf(screen)}` },
    });
    const begin = () =>
      WebDriver.begin(`http://127.0.0.1:${port}`, {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: findBrowser(), args: ['--automation'] },
      });
    const first = await begin();
    await first.end();
    return {
      version: first.version,
      folder,
      async open(size) {
        const session = await begin();
        await session.resize(size);
        return tabOf(session);
      },
      async close() {
        await end(driver);
        await end(screen);
        rmSync(home, { recursive: true });
      },
    };
  },
};

function tabOf(session: WebDriver): Tab {
  return {
    async goto(address) {
      await session.goto(address);
      // The single file lets no script in beside its own.
      await session.run(OVERHEAR);
    },
    reload: () => session.reload(),
    back: () => session.back(),
    run: (expression) => session.run(expression),
    press: (...keys) => session.press(...keys),
    write: (text) => session.write(text),
    click: (x, y) => session.click(x, y),
    resize: (size) => session.resize(size),
    complaints: async () => JSON.parse(await session.run(OVERHEARD)),
    close: () => session.end(),
  };
}

function findBrowser(): string {
  return BROWSERS.find(existsSync) ?? '';
}

/** A reader's folder: where downloads go, and tools of the window that leave it as narrow as a phone. */
function makeHome(downloads: string): string {
  const home = mkdtempSync(join(tmpdir(), 'parley-webkit-'));
  writeFileSync(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), '* { min-width: 0; margin: 0; padding: 0; }\n');
  return home;
}

/** The number of a screen, which it writes once it is there. */
function displayOf(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.once('exit', () => reject(new Error('There is no screen for WebKit.')));
    screen.stdio[3]?.once('data', (number) => resolve(String(number).trim()));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill();
  });
}
