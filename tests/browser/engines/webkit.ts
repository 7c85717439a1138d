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
    const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, DISPLAY: await displayOf(screen) };
    const first = await begin(env);
    await first.tab.close();
    return {
      version: first.version,
      folder,
      async open(size) {
        const { tab } = await begin(env);
        await tab.resize(size);
        return tab;
      },
      async close() {
        screen.kill();
        // Processes that were just ended may still hold files in it.
        rmSync(home, { recursive: true, force: true, maxRetries: 10 });
      },
    };
  },
};

/** Starts a driver and a browser of its own; once more if one does not come up, as happens on a busy machine. */
async function begin(env: NodeJS.ProcessEnv, tries = 3): Promise<{ version: string; tab: Tab }> {
  const port = await freePort();
  const driver = spawn(DRIVER, [`--port=${port}`], { stdio: 'ignore', detached: true, env });
  try {
    const session = await WebDriver.begin(`http://127.0.0.1:${port}`, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: findBrowser(), args: ['--automation'] },
    });
    return { version: session.version, tab: tabOf(session, driver) };
  } catch (error) {
    endFamily(driver);
    if (tries === 1) throw error;
    return begin(env, tries - 1);
  }
}

function tabOf(session: WebDriver, driver: ChildProcess): Tab {
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
    async close() {
      await session.end();
      endFamily(driver);
    },
  };
}

/** Ends a driver with the browser that it started. */
function endFamily({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // All of them have ended by themselves.
  }
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

/** The name of a screen, whose number it writes once it is there. */
function displayOf(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    screen.once('exit', () => reject(new Error('There is no screen for WebKit.')));
    screen.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
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
