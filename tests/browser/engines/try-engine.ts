import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Serving, serve } from '#node/serve.ts';
import { DESK } from '../browser.ts';
import { anywhereTasks } from './anywhere-tasks.ts';
import type { Engine, Running, Tab } from './engine.ts';
import { exploreTasks } from './explore-tasks.ts';
import { Reader } from './reader.ts';
import { useTasks } from './use-tasks.ts';

const tasks = [...exploreTasks, ...useTasks, ...anywhereTasks].map((task) => [task.does, task] as const);
/** Some go through many pages, on a machine that may have other things to do. */
const PATIENCE = 300_000;

/**
 * Does the main tasks in an engine. Where it is not installed they are skipped, with a line on how to install it; in
 * continuous integration that is a failure, unless the machine could not have installed it.
 */
export function tryEngine(engine: Engine): void {
  const remedy = `${engine.name} is not installed: apt-get install -y --no-install-recommends ${engine.packages}`;
  if (!engine.isInstalled() && couldBeInstalled()) {
    test(`${engine.name} is there`, () => expect.fail(remedy));
    return;
  }
  if (!engine.isInstalled()) console.warn(`Skipped: ${remedy}`);
  describe.skipIf(!engine.isInstalled())(`in ${engine.name} a reader`, () => doTasks(engine));
}

function couldBeInstalled(): boolean {
  return process.env['CI'] === 'true' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function doTasks(engine: Engine): void {
  let downloads = '';
  let running: Running;
  let site: Serving;
  let tab: Tab;
  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'parley-downloads-'));
    running = await engine.start(downloads);
    site = await serve({ folder: running.folder });
    console.info(`${engine.name} ${running.version}`);
  }, PATIENCE);
  afterAll(async () => {
    await site.close();
    await running.close();
    rmSync(downloads, { recursive: true, force: true });
  });
  beforeEach(async () => {
    tab = await running.open(DESK);
  }, PATIENCE);
  afterEach(() => tab.close(), PATIENCE);

  test.each(tasks)('%s', { timeout: PATIENCE }, async (_, { run, expected }) => {
    await run(new Reader(tab, site.address, downloads), running.folder);
    const complaints = (await tab.complaints()).filter((complaint) => expected?.test(complaint) !== true);
    expect(complaints, complaints.join('\n')).toEqual([]);
  });
}
