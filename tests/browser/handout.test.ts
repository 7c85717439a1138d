import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { handoutAddress } from '#model/address.ts';
import { openPage, startBrowser } from './browser.ts';
import { opened, pathTo } from './kinds.ts';

startBrowser();

/** Points to an inch on paper, pixels on screen. */
const PIXELS = 96 / 72;
const SIZES = { a4: [595, 842], letter: [612, 792] } as const;
/** Of the page’s rule in handout-paper.css, above and below, in millimetres. */
const MARGINS = 33;

test.each([
  ['handout', 'a4'],
  ['worksheet', 'a4'],
  ['key', 'letter'],
] as const)(
  'the %s on %s is a few pages of that size, with every row on one of them',
  async (sheet, paper) => {
    const page = await openPage(pathTo(handoutAddress(opened.id, { topic: 'syria', sheet, paper })));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(4);
    const [width, height] = SIZES[paper];
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.length).toBeGreaterThan(0);
    for (const [, x, y] of boxes) {
      expect(Math.round(Number(x))).toBe(width);
      expect(Math.round(Number(y))).toBe(height);
    }

    await page.emulateMedia({ media: 'print' });
    const room = height * PIXELS - (MARGINS / 25.4) * 96;
    const rows = await rowsOf(page);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      expect(row.breaks).toBe('avoid');
      expect(row.height).toBeLessThan(room);
    }
  },
);

/** The rows as print lays them out on the width of paper. */
async function rowsOf(page: Page) {
  await page.setViewportSize({ width: 680, height: 900 });
  return page.locator('.paper-row').evaluateAll((rows) =>
    rows.map((row) => ({
      breaks: getComputedStyle(row).breakInside,
      height: row.getBoundingClientRect().height,
    })),
  );
}

test('what is printed is the paper alone, in black', async () => {
  const page = await openPage(pathTo(handoutAddress(opened.id, { topic: 'syria' })));
  await page.emulateMedia({ media: 'print' });
  for (const hidden of ['.bar', '.handout-choices'])
    expect(await page.locator(hidden).isVisible()).toBe(false);
  const colours = await page.locator('.handout-paper *').evaluateAll((elements) => {
    const seen = elements.flatMap((element) => {
      const { color, fill, backgroundColor } = getComputedStyle(element);
      return [color, fill, backgroundColor];
    });
    return [...new Set(seen)].filter((colour) => {
      if (colour.startsWith('url(')) return false;
      const [red, green, blue] = colour.match(/\d+/g) ?? [];
      return red !== green || green !== blue;
    });
  });
  expect(colours).toEqual([]);
});

test('a teacher comes from “In class” to a key that fits the worksheet', async () => {
  const page = await openPage(pathTo({ page: 'tours', statement: opened.id }));
  await page.getByRole('link', { name: 'Handouts and worksheets' }).click();
  await page.getByRole('combobox', { name: 'About' }).selectOption({ label: 'Syria' });
  await page.getByRole('link', { name: 'Worksheet' }).click();
  await page.getByRole('link', { name: 'Leave out other words' }).click();
  await page.getByRole('heading', { name: 'Syria: who wants what' }).waitFor();
  const bank = await page.locator('.word-bank > p').innerText();
  await page.getByRole('link', { name: 'Answer key' }).click();
  await page.locator('.gap-word').first().waitFor();
  const filled = await page.locator('.gap-word').allInnerTexts();
  expect(filled.sort((a, b) => a.localeCompare(b, 'en'))).toEqual(bank.split(/\s+·\s+/));
  expect(page.url()).toContain('topic=syria&sheet=key&seed=2');
});
