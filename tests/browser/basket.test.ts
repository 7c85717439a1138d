import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { textAddress } from '#model/address.ts';
import { explorable, openPage, PHONE, startBrowser } from './browser.ts';
import { opened, pathTo } from './kinds.ts';

const position = opened.positions.find(({ evidence }) => evidence.length === 1);
const passage = opened.passages[3];
if (position === undefined || passage === undefined) throw new Error('The statement has too little in it.');
const POSITION = pathTo({
  page: 'table',
  statement: opened.id,
  selection: { kind: 'position', id: position.id },
});
const ACTOR = pathTo({ page: 'actor', actor: opened.speaker });
/** All pins in sight, so that nothing scrolls while one is dragged. */
const TALL = { width: 1440, height: 1600 };

startBrowser();

test('quotes are pinned from the table, a topic, the text and an actor, and are there after a reload', async () => {
  const page = await openPage(POSITION);
  await page.locator('.table-panel').getByRole('button', { name: /^Pin/ }).first().click();
  await expectCount(page, 1);
  const topic = opened.relations[0]?.from ?? '';
  await visit(page, pathTo({ page: 'topic', statement: opened.id, topic, selection: null }));
  await page.locator('.relations').getByRole('button', { name: /^Pin/ }).first().click();
  await expectCount(page, 2);
  await visit(page, pathTo(textAddress(opened.id, { passage: passage.id })));
  await page.locator(`#${passage.id}`).hover();
  await page.locator(`#${passage.id} > .quote-actions`).getByRole('button', { name: /^Pin/ }).click();
  await expectCount(page, 3);
  await visit(page, ACTOR);
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Pin passage/ })
    .last()
    .click();
  await expectCount(page, 4);

  await page.getByRole('link', { name: /^Evidence basket/ }).click();
  await page.waitForURL('**/basket/');
  // The address changes before the page does.
  await expect.poll(() => pinned(page)).toHaveLength(4);
  const quotes = await pinned(page);
  expect(quotes[0]).toContain(position.evidence[0]?.quote);
  expect(quotes[2]).toContain(passage.text);
  await page.getByRole('textbox', { name: 'Your note' }).first().fill('Kept at once');
  await page.reload();
  await explorable(page);
  await expect.poll(() => pinned(page)).toEqual(quotes);
  expect(await page.getByRole('textbox', { name: 'Your note' }).first().inputValue()).toBe('Kept at once');
});

test('selected words are pinned as they stand', async () => {
  const page = await openPage(pathTo(textAddress(opened.id, { passage: passage.id })));
  const words = page.locator(`#${passage.id} .passage-words > p`);
  const [first = ''] = await words.evaluate((element) => {
    const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    const selection = document.getSelection();
    selection?.setBaseAndExtent(node ?? element, 0, node ?? element, 20);
    return [selection?.toString()];
  });
  await page
    .getByRole('toolbar', { name: /^Selected words/ })
    .getByRole('button', { name: 'Pin' })
    .click();
  await expectCount(page, 1);
  await visit(page, './basket/');
  await expect.poll(() => pinned(page)).toEqual([expect.stringContaining(first.trim())]);
});

test('two tabs have the same basket, and neither loses what the other pins', async () => {
  const one = await openPage(ACTOR);
  const other = await one.context().newPage();
  await other.goto(one.url());
  await explorable(other);
  await one
    .getByRole('button', { name: /^Pin passage/ })
    .first()
    .click();
  await other
    .getByRole('button', { name: /^Pin passage/ })
    .last()
    .click();
  await expectCount(one, 2);
  await expectCount(other, 2);
  await one
    .getByRole('button', { name: /^Pinned passage/ })
    .first()
    .click();
  await expectCount(one, 1);
  await expectCount(other, 1);
});

test('entries are ordered by keyboard, by button and by mouse', async () => {
  const page = await withPins(3, { viewport: TALL });
  const [a, b, c] = await pinned(page);
  await page.getByRole('button', { name: /^Drag/ }).first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await pinned(page)).toEqual([b, a, c]);
  await page.keyboard.press('End');
  expect(await pinned(page)).toEqual([b, c, a]);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toContain('place 3 of 3');
  await page
    .getByRole('button', { name: /^Move up/ })
    .last()
    .click();
  expect(await pinned(page)).toEqual([b, a, c]);

  await drag(page, 2, 0);
  expect(await pinned(page)).toEqual([c, b, a]);
  await page.reload();
  await explorable(page);
  await expect.poll(() => pinned(page)).toEqual([c, b, a]);
});

test('Escape leaves what is dragged where it was', async () => {
  const page = await withPins(2, { viewport: TALL });
  const before = await pinned(page);
  await drag(page, 1, 0, 'Escape');
  expect(await pinned(page)).toEqual(before);
});

test('a basket is saved as Markdown and CSV with its citations, and as a backup that can be opened again', async () => {
  const page = await withPins(2);
  await page.getByRole('textbox', { name: 'Your note' }).first().fill('To be quoted');
  const markdown = await saved(page, 'Markdown');
  expect(markdown).toContain(`> “${await words(page, 0)}”`);
  expect(markdown).toContain(`/${opened.id}/text/?position=`);
  expect(markdown).toContain('Note: To be quoted');
  const csv = await saved(page, 'CSV');
  expect(csv).toContain('To be quoted');
  expect(csv).toContain(await words(page, 1));

  const before = await pinned(page);
  const backup = await saved(page, 'Backup');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expectCount(page, 0);
  await page
    .getByLabel('Open a backup')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(backup) });
  await expect.poll(() => pinned(page)).toEqual(before);
  expect(await page.getByText('“mine.json”: 2 added.').isVisible()).toBe(true);
});

test('on paper there are words, citations, addresses and notes, and nothing to press', async () => {
  const page = await withPins(1);
  await page.getByRole('textbox', { name: 'Your note' }).first().fill('On paper too');
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('main').innerText();
  expect(text).toContain(opened.reference);
  expect(text).toContain(`/${opened.id}/text/?position=`);
  expect(text).toContain('On paper too');
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
});

test('where nothing can be stored the basket works, says so, and can be taken along', async () => {
  const page = await openPage('./');
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await visit(page, ACTOR);
  await page
    .getByRole('button', { name: /^Pin passage/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Evidence basket, 1 pinned, not kept by this browser' }).click();
  await page.waitForURL('**/basket/');
  expect(await page.getByRole('alert').innerText()).toContain('does not let pages store anything');
  expect(await saved(page, 'Backup')).toContain('parley-basket');
});

test('on a phone everything is large enough to touch, and order changes by touch', async () => {
  const page = await withPins(2, { viewport: PHONE, hasTouch: true, isMobile: true });
  const [a, b] = await pinned(page);
  await page
    .getByRole('button', { name: /^Move down/ })
    .first()
    .tap();
  await expect.poll(() => pinned(page)).toEqual([b, a]);
  for (const button of await page.locator('.entry-tools button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test('a table is saved as CSV and copied for spreadsheets and documents, and says so', async () => {
  const page = await openPage('./actors/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^actor,name,kind,/);
  await expect.poll(() => page.locator('.take-table > output').innerText()).toBe('Saved as actors.csv');

  await page.getByRole('button', { name: 'Copy table' }).click();
  await expect.poll(() => page.locator('.take-table > output').innerText()).toMatch(/^Copied \d+ actors$/);
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  expect(copied.text).toMatch(/^actor\tname\tkind\t/);
  expect(copied.html).toContain('<table>');
});

/** The basket with some pins from the speaker's page. */
async function withPins(count: number, options = {}): Promise<Page> {
  const page = await openPage(ACTOR, options);
  for (let i = 0; i < count; i++)
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Pin passage/ })
      .first()
      .click();
  await page.getByRole('link', { name: /^Evidence basket/ }).click();
  await page.waitForURL('**/basket/');
  await expect.poll(async () => (await pinned(page)).length).toBe(count);
  return page;
}

/** Goes to another page by its address, as from a bookmark. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, new URL('/', page.url())).href);
  await explorable(page);
}

async function expectCount(page: Page, count: number): Promise<void> {
  await expect.poll(() => page.locator('.basket-count').innerText()).toBe(`${count}`);
}

/** The words of the pins, from top to bottom. */
function pinned(page: Page): Promise<string[]> {
  return page.locator('.basket-entry blockquote > p').allInnerTexts();
}

/** The words of a pin without their quotation marks. */
async function words(page: Page, place: number): Promise<string> {
  return ((await pinned(page))[place] ?? '').replace(/^“\u200a?|\u200a?”$/g, '');
}

/** Drags the entry at a place by its grip to another; a key may be pressed before it is let go. */
async function drag(page: Page, from: number, to: number, key?: string): Promise<void> {
  const grips = page.getByRole('button', { name: /^Drag/ });
  const start = await grips.nth(from).boundingBox();
  const end = await grips.nth(to).boundingBox();
  if (start === null || end === null) throw new Error('There is no grip.');
  await page.mouse.move(start.x + 10, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(start.x + 10, start.y - 20);
  await page.mouse.move(end.x + 10, end.y - 5, { steps: 5 });
  if (key !== undefined) await page.keyboard.press(key);
  await page.mouse.up();
}

/** What a button saves, as text. */
async function saved(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}
