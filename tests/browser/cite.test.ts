import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage, PHONE, startBrowser } from './browser.ts';
import { opened } from './kinds.ts';

const TEXT = `${opened.id}/text/`;
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const note = opened.notes.find(({ form }) => form !== null);
const noted = opened.passages.find(({ id }) => id === note?.passage);
if (note === undefined || noted === undefined) throw new Error('The model has no editorial note.');

startBrowser();

/** Drags the mouse from the beginning of one passage's words to some way into another's. */
async function select(page: Page, from: string, to: string): Promise<void> {
  const begun = await lineBox(page, from, 'first');
  const ended = await lineBox(page, to, 'last');
  await page.mouse.move(begun.left + 2, begun.middle);
  await page.mouse.down();
  await page.mouse.move(ended.right - 60, ended.middle, { steps: 8 });
  await page.mouse.up();
  await page.locator('.selection-bar').waitFor();
}

async function lineBox(page: Page, passage: string, which: 'first' | 'last') {
  return page.locator(`#${passage} .passage-words p`).evaluate((words, line) => {
    const boxes = [...words.getClientRects()].filter(({ width }) => width > 90);
    const box = line === 'first' ? boxes[0] : boxes.at(-1);
    if (box === undefined) throw new Error('It has no words.');
    return { left: box.left, right: box.right, middle: (box.top + box.bottom) / 2 };
  }, which);
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('selected words', () => {
  test('are copied with their citation, without marks and notes, and the link leads to them', async () => {
    const page = await openPage(`${TEXT}#${noted.id}`, clipboard);
    await select(page, noted.id, noted.id);
    await page.getByRole('button', { name: 'Copy with citation' }).click();
    await page.getByText('Words with citation copied.').waitFor();
    const quote = /“(.*?)”\n\nSergey Lavrov/s.exec(await copied(page))?.[1] ?? '';
    expect(quote).toContain(note.quote);
    expect(noted.text).toContain(quote);

    await page.keyboard.press('l');
    await expect.poll(() => copied(page)).toMatch(/^http.*[?]words=/);
    await page.goto(await copied(page));
    await page.getByText('The link leads to the words').waitFor();
    const marked = await page.evaluate(() =>
      [...(CSS.highlights.get('linked') ?? [])].map((range) => range.toString().length),
    );
    expect(marked[0]).toBeGreaterThanOrEqual(quote.length);
  });

  test('of several passages are cited by both, and proved against the source', async () => {
    const page = await openPage(`${TEXT}#p02`, clipboard);
    await select(page, 'p02', 'p03');
    await page.keyboard.press('c');
    const dialog = page.getByRole('dialog', { name: 'Cite' });
    await dialog.getByText('Passages 2–3', { exact: true }).waitFor();
    await dialog.getByText('✓ Word for word in the source, at this place.').waitFor();
    await dialog.getByText('✓ The file just fetched, text.txt, has the same.').waitFor();
    expect(await dialog.locator('.proven').count()).toBe(2);
  });

  test('have their bar at the foot on a phone, clear of the phone’s own menu', async () => {
    const page = await openPage(`${TEXT}#p02`, { viewport: PHONE, hasTouch: true, isMobile: true });
    await page.locator('#p02 .passage-words p').evaluate((words) => {
      document.getSelection()?.selectAllChildren(words);
    });
    const bar = page.locator('.selection-bar');
    await bar.waitFor();
    const box = await bar.boundingBox();
    const tabs = await page.locator('.tabs').boundingBox();
    expect(box?.y).toBeGreaterThan(PHONE.height / 2);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(tabs?.y ?? 0);
    await bar.getByRole('button', { name: 'Cite…' }).tap();
    await page.getByRole('dialog', { name: 'Cite' }).waitFor();
  });
});

test('one key opens the ways to cite, one more copies, and the focus returns', async () => {
  const page = await openPage(`${TEXT}#p13`, clipboard);
  await page.locator('#p13 .passage-number').focus();
  await page.keyboard.press('c');
  await page.getByRole('dialog', { name: 'Cite' }).waitFor();
  await page.keyboard.press('c');
  await page.getByText('Words with citation copied.').waitFor();
  expect(await copied(page)).toContain('passage 13');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('passage-number');
});

test('files for reference managers are saved under the name of the citation', async () => {
  const page = await openPage(`${TEXT}#p13`);
  await page.keyboard.press('c');
  for (const [name, file] of [
    [/^BibTeX/, 'lavrov-2013-p13.bib'],
    [/^CSL-JSON/, 'lavrov-2013-p13.json'],
    [/^RIS/, 'lavrov-2013-p13.ris'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    expect((await download).suggestedFilename()).toBe(file);
  }
});

test('what a browser does not let us copy is selected for the reader to copy', async () => {
  const page = await openPage(`${TEXT}#p13`);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.keyboard.press('c');
  await page.getByRole('dialog', { name: 'Cite' }).waitFor();
  await page.keyboard.press('l');
  await page.getByText('The link stands selected below').waitFor();
  expect(await page.evaluate(() => document.getSelection()?.toString())).toContain('/text/#p13');
});

test('paper shows none of it', async () => {
  const page = await openPage(`${TEXT}#p13`);
  await page.locator('#p13').hover();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.quote-action:visible').count()).toBe(0);
  expect(await page.locator('.cite-switch:visible').count()).toBe(0);
});
