import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { group } from 'd3';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { type Address, compareAddress, textAddress } from '#model/address.ts';
import { formatAddress } from '#model/format-address.ts';
import { collection } from '../model.ts';
import { explorable, openPage, type PageOptions, PHONE, startBrowser } from './browser.ts';
import { kinds, opened } from './kinds.ts';
import { looksOf } from './looks.ts';

// Alone in a folder, as on a stick: it needs nothing beside it.
const folder = mkdtempSync(join(tmpdir(), 'parley-stick-'));
mkdirSync(join(folder, 'For class 10 é'));
const file = join(folder, 'For class 10 é', 'parley.html');
copyFileSync('dist/parley.html', file);
const front = pathToFileURL(file).href;

const [tour] = collection.tours;
const late = opened.passages.at(-4)?.id ?? '';
/** Whoever holds most positions has a page with ways to jump along it. */
const [busiest = ''] =
  [...group(opened.positions, ({ holder }) => holder)].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
const at = (address: Address) => `#${formatAddress(address)}`;
const open = (address: Address, options: PageOptions = {}) => openPage(at(address), { front, ...options });
const TABLE: Address = { page: 'table', statement: opened.id, selection: null };

startBrowser();
afterAll(() => rmSync(folder, { recursive: true }));

test('from the table to a topic, to the words in the text, and back again', async () => {
  const page = await openPage('', { front });
  await page.locator('.table-panel a', { hasText: 'Syria' }).first().click();
  await page.waitForURL(`${front}#/${opened.id}/?topic=syria`);
  await page.locator('.table-panel a', { hasText: /topic/i }).first().click();
  await page.waitForURL(`${front}#/${opened.id}/topics/syria/**`);
  const passage = page.locator('main a[href*="/text/"]').first();
  const leads = await passage.getAttribute('href');
  await passage.click();
  await page.waitForURL(`${front}${leads}`);
  await expectInSight(page, leads?.split('#').at(-1) ?? '');
  await page.goBack();
  await page.waitForURL(`${front}#/${opened.id}/topics/syria/**`);
  await page.getByRole('heading', { level: 1, name: /Syria/ }).waitFor();
  await page.goBack();
  await page.goBack();
  await page.locator('.table-layers').first().waitFor();
});

test.each([
  ['a desk', {}],
  ['a phone', { viewport: PHONE }],
])('a deep link opens at its passage on %s, also after a reload', async (_, options) => {
  const page = await open(textAddress(opened.id, { passage: late, actors: [opened.speaker] }), options);
  await expectInSight(page, late);
  await page.reload();
  await explorable(page);
  await expectInSight(page, late);
});

test('links to a place on the page lead there, and their addresses open it anew', async () => {
  const page = await open(textAddress(opened.id));
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'Skip to the page' }).press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.locator(`.ribbon a[data-passage="${late}"]`).click();
  await page.waitForURL(`${front}${at(textAddress(opened.id, { passage: late }))}`);
  await expectInSight(page, late);
  const number = page.locator('.passage-number').nth(2);
  const [, passage = ''] = /#(p\d+)$/.exec((await number.getAttribute('href')) ?? '') ?? [];
  await number.click();
  await page.waitForURL(`${front}${at(textAddress(opened.id, { passage }))}`);
  await expectInSight(page, passage);
  const [elsewhere] = await Promise.all([
    page.context().waitForEvent('page'),
    page
      .locator('.passage-number')
      .nth(4)
      .click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await explorable(elsewhere);
  await expectInSight(elsewhere, opened.passages[4]?.id ?? '');

  const jumps = await open({ page: 'actor', actor: busiest });
  const jump = jumps.locator('.topic-jumps a').last();
  await jump.hover();
  await jumps.waitForTimeout(200);
  const before = await jumps.evaluate(() => window.scrollY);
  await jump.click();
  await expectInSight(jumps, (await jump.getAttribute('href'))?.split('#').at(-1) ?? '');
  await jumps.goBack();
  await jumps.waitForFunction((before) => window.scrollY === before, before);
});

test('words are found, here or in another tab', async () => {
  const page = await open(TABLE);
  const find = async () => {
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /Find words/ }).fill('unambiguous guarantees');
    await page
      .getByRole('option', { name: /unambiguous guarantees/ })
      .first()
      .waitFor();
  };
  await find();
  const [other] = await Promise.all([
    page.context().waitForEvent('page'),
    page.keyboard.press('ControlOrMeta+Enter'),
  ]);
  await explorable(other);
  await expectInSight(other, 'p09');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/\S+\/text\/\?words=unambiguous%20guarantees#p09$/);
  await expectInSight(page, 'p09');
});

test('a row of who stands where opens, and Back closes it', async () => {
  const page = await open(compareAddress());
  await page.locator('.row-head').first().click();
  await page.locator('.open-row').waitFor();
  expect(page.url()).toMatch(/#\/compare\/\?open=/);
  await page.goBack();
  await page.locator('.open-row').waitFor({ state: 'detached' });
});

test('a tour goes on by keyboard, in step with the presenter’s window, and out to explore', async () => {
  const page = await open({ page: 'tour', statement: opened.id, tour: tour?.id ?? '', step: 1 });
  await page.locator('.tour-leaders > path').first().waitFor();
  const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('w')]);
  await explorable(presenter);
  await presenter.getByText('In step with the projected window.').waitFor();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.waitForURL(/\/3\/$/);
  await presenter.waitForURL(/\/3\/presenter\/$/);
  await presenter.getByRole('link', { name: 'Next' }).click();
  await page.waitForURL(/\/4\/$/);
  await page.keyboard.press('e');
  await presenter.getByText(/has left the tour to explore/).waitFor();
});

test('pictures, tables and sources can be taken along, and name the file without its place on the disk', async () => {
  const page = await open(TABLE);
  const take = (kind: string) =>
    saved(page, async () => {
      await page.locator('.take-along > summary').click();
      await page.locator('.take-along button', { hasText: kind }).click();
    });
  const svg = (await take('SVG')).toString();
  expect(svg).toContain('@font-face');
  expect(svg).toContain(`parley.html${at(TABLE)}`);
  expect(svg).not.toContain('file:///');
  expect((await take('PNG')).subarray(1, 4).toString()).toBe('PNG');

  const about = await open({ page: 'about', section: 'downloads' });
  const offered = about.locator('.downloads > li');
  const names = await offered.locator('span').allTextContents();
  expect(names.length).toBeGreaterThan(6);
  for (const [i, name] of names.entries()) {
    const [path = ''] = name.split(',');
    const content = await saved(about, () => offered.nth(i).getByRole('button').click());
    expect(content.equals(published(path)), path).toBe(true);
  }
  const csv = await saved(about, () =>
    about
      .getByRole('group', { name: / positions$/ })
      .getByRole('button', { name: 'Download CSV' })
      .click(),
  );
  expect(csv.toString()).toContain(`parley.html#/${opened.id}/text/`);
  expect(csv.toString()).not.toContain('file:///');
});

test('words are proved against the source within the file, and cited without an address that leads nowhere', async () => {
  const page = await open(textAddress(opened.id, { passage: late }));
  await page.locator(`#${late}`).hover();
  await page.locator(`#${late} > .quote-actions`).getByRole('button', { name: /^Cite/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Cite' });
  await dialog.getByText('✓ Word for word in the source, at this place.').waitFor();
  await dialog.getByText('✓ The file enclosed in this one, text.txt, has the same.').waitFor();
  expect(await dialog.getByRole('textbox', { name: 'Link' }).inputValue()).toBe(
    `${front}${at(textAddress(opened.id, { passage: late }))}`,
  );
  await dialog.getByText(/this address works on your machine alone/).waitFor();
  expect((await dialog.locator('.copy-words').allTextContents()).join(' ')).not.toContain('file:///');
  const ris = await saved(page, () => dialog.getByRole('button', { name: /^RIS/ }).click());
  expect(ris.toString()).toMatch(/^TY {2}- ELEC/);
  expect(ris.toString()).not.toContain('file:///');
});

test('what is pinned, and the theme, are there after a reload', async () => {
  const page = await open(textAddress(opened.id, { passage: late }), { colorScheme: 'light' });
  await page.locator(`#${late}`).hover();
  await page.locator(`#${late} > .quote-actions`).getByRole('button', { name: /^Pin/ }).click();
  await page.getByRole('link', { name: /^Evidence basket/ }).click();
  await page.waitForURL(`${front}#/basket/`);
  await page.keyboard.press('D');
  await page.reload();
  await explorable(page);
  await page.locator('.pin-citation').waitFor();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(await page.locator('.pin-citation').textContent()).not.toContain('file:///');
});

test('a code to photograph is not offered, since it would lead no phone anywhere', async () => {
  const page = await open(TABLE);
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Show this' });
  await dialog.getByText(/works on this device alone/).waitFor();
  expect(await dialog.getByRole('img').count()).toBe(0);
});

test('without scripts it is the text', async () => {
  const page = await openPage('', { front, javaScriptEnabled: false, expected: /Blocked script execution/ });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(collection.title);
  for (const { text } of opened.passages) expect(await page.locator('body').textContent()).toContain(text);
});

// On a host the styles of a page come when a reader goes there; here all are there from the first, in another order.
test.each(kinds.filter(([page]) => page !== 'front' && page !== 'about'))(
  'the page “%s” looks as it does on a host',
  async (_, path) => {
    const page = await openPage(`#${path.slice(1)}`, { front });
    // Nothing has laid the table out before.
    await page.waitForFunction(() => document.querySelector('.table-picture:empty') === null);
    const here = await drawnLooks(page);
    const there = await drawnLooks(await openPage(path));
    const differing = [...there].filter(([name, looks]) => here.has(name) && !isSame(looks, here.get(name)));
    expect(differing.map(([name, looks]) => ({ name, looks, here: here.get(name) }))).toEqual([]);
    expect([...there.keys()].filter((name) => here.has(name)).length).toBeGreaterThan(20);
  },
);

/** How everything that has the same name looks, once all is drawn. */
async function drawnLooks(page: Page): Promise<Map<string, Set<string>>> {
  await page.evaluate(() => document.fonts.ready);
  // What follows the scroll position is lit a frame or two later.
  await page.waitForTimeout(500);
  const looks = (await looksOf(page)).map(({ name, look }) => ({
    name,
    // Patterns are numbered anew with every drawing.
    look: look.replace(/url\("#[^)]*/, 'url('),
  }));
  return new Map(
    [...group(looks, ({ name }) => name)].map(([name, all]) => [name, new Set(all.map(({ look }) => look))]),
  );
}

function isSame(one: Set<string>, other: Set<string> | undefined): boolean {
  return one.size === other?.size && [...one].every((look) => other.has(look));
}
async function saved(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return readFileSync(await download.path());
}

/** A file as the app on a host has it. */
function published(name: string): Buffer {
  const folders = ['data', `data/${opened.id}`, 'schema'];
  const found = folders.flatMap((folder) => {
    try {
      return [readFileSync(join('dist', folder, name))];
    } catch {
      return [];
    }
  });
  return found[0] ?? Buffer.from('');
}

/** Below the bar, within the upper part of the window. */
async function expectInSight(page: Page, id: string): Promise<void> {
  await expect
    .poll(() => page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? -1, id))
    .toSatisfy((top: number) => top >= 40 && top < 300);
}
