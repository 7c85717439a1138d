import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { library } from '../model.ts';
import { DESK, openPage, PHONE, startBrowser } from './browser.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const { statement } = index;
const TEXT = `${statement.id}/text/`;
/** The passage with the most positions, and a position whose words come late in it. */
const [crowded] = [...index.positionsByPassage].sort(([, a], [, b]) => b.length - a.length);
if (crowded === undefined) throw new Error('The model has no position.');
const [passage, positions] = crowded;
const position = positions.at(-1)?.id ?? '';

startBrowser();

interface Box {
  top: number;
  bottom: number;
}

function boxesOf(page: Page, selector: string): Promise<Box[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    }),
  );
}

async function boxOf(page: Page, selector: string): Promise<Box> {
  const [box] = await boxesOf(page, selector);
  if (box === undefined) throw new Error(`There is no ${selector}.`);
  return box;
}

/** By how much notes in the margin overlap, in pixels. */
async function overlap(page: Page): Promise<number> {
  const notes = (await boxesOf(page, '.note')).sort((a, b) => a.top - b.top);
  return Math.max(0, ...notes.map(({ bottom }, place) => bottom - (notes[place + 1]?.top ?? bottom)));
}

/** Waits until notes that give way have come to rest. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-margin] [data-laid]') !== null);
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}

test('notes stand beside the text, every position’s, and none over another', async () => {
  const page = await openPage(TEXT);
  await atRest(page);
  expect(await page.locator('.note:visible').count()).toBeGreaterThanOrEqual(statement.positions.length);
  expect(await overlap(page)).toBeLessThan(1);
});

test('an open position has its note level with its words, in sight, and the others give way', async () => {
  const page = await openPage(`${TEXT}?position=${position}`);
  await atRest(page);
  const words = await boxOf(page, `#${passage} .evidence[data-open]`);
  const note = await boxOf(page, '.note[data-open]');
  expect(words.top).toBeGreaterThan(0);
  expect(words.bottom).toBeLessThan(DESK.height);
  expect(Math.abs(note.top - words.top)).toBeLessThan(24);
  expect(await overlap(page)).toBeLessThan(1);
});

test('a link to a passage leads to it, below the bars', async () => {
  const page = await openPage(`${TEXT}#${passage}`);
  await page.evaluate(() => document.fonts.ready);
  const bars = await boxOf(page, '.filter-bar');
  await expect.poll(async () => (await boxOf(page, `#${passage}`)).top - bars.bottom).toBeGreaterThan(-1);
  expect((await boxOf(page, `#${passage}`)).top - bars.bottom).toBeLessThan(60);
});

test('on a phone an open position lies over the foot of the text and leaves its words in sight', async () => {
  const page = await openPage(`${TEXT}?position=${position}`, { viewport: PHONE });
  const sheet = page.locator('.position-sheet');
  await sheet.waitFor();
  await page.evaluate(() => document.fonts.ready);
  const { top } = await boxOf(page, '.position-bar');
  await expect
    .poll(async () => (await boxOf(page, `#${passage} .evidence[data-open]`)).bottom)
    .toBeLessThan(top);
  expect((await boxOf(page, `#${passage} .evidence[data-open]`)).top).toBeGreaterThan(0);
});

test('the keyboard opens a note from its mark, reaches what is in it, and returns', async () => {
  const page = await openPage(TEXT);
  const mark = page.locator(`.evidence-mark[data-position="${position}"]`);
  await mark.focus();
  await page.keyboard.press('Enter');
  await page.locator('.note[data-open] > .note-head:focus').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.locator('.note[data-open] .note-details :focus').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.locator(`.evidence-mark[data-position="${position}"]:focus`).waitFor();
  expect(await page.locator('.note-details').count()).toBe(0);
});

test('lighting a topic draws no passage anew', async () => {
  const page = await openPage(TEXT);
  await page.evaluate(() => {
    const text = document.querySelector('.statement-text');
    const changes = new MutationObserver((records) => {
      const made = records.filter(
        ({ addedNodes, removedNodes }) => addedNodes.length + removedNodes.length > 0,
      );
      document.title = `${made.length} made, ${records.length} changed`;
    });
    if (text !== null) changes.observe(text, { subtree: true, childList: true, attributes: true });
  });
  await page.locator('.filter-chip').nth(1).click();
  await page.waitForFunction(() => / changed$/.test(document.title));
  expect(await page.title()).toMatch(/^0 made, [1-9]\d* changed$/);
});
