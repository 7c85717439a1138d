import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { textAddress } from '#model/address.ts';
import { collection } from '../model.ts';
import { openPage, startBrowser } from './browser.ts';
import { kinds, opened, pathTo } from './kinds.ts';

const statement = opened.id;
const core = collection.codebook.topics.filter(({ group }) => group === 'core').map(({ id }) => id);
const topics = [core[0] ?? '', 'syria'].map((topic) =>
  pathTo({ page: 'topic', statement, topic, selection: null }),
);
const pages = [
  pathTo({ page: 'table', statement, selection: null }),
  ...topics,
  pathTo(textAddress(statement)),
  pathTo({ page: 'tours', statement }),
  ...kinds
    .filter(([kind]) => ['compare', 'faces', 'line-ups', 'quiz', 'predict', 'handout'].includes(kind))
    .map(([, path]) => path),
  ...collection.tours.flatMap(({ id: tour, steps }) =>
    steps.map((_, i) => pathTo({ page: 'tour', statement, tour, step: i + 1 })),
  ),
];

/** By lines of the screen: the least type that the last row reads. */
const SCREENS = [
  { viewport: { width: 1920, height: 1080 }, least: 20 },
  { viewport: { width: 1024, height: 768 }, least: (768 / 1080) * 16 },
];

startBrowser();

describe.each(SCREENS)('on a projector of $viewport.width by $viewport.height', ({ viewport, least }) => {
  test('nothing is smaller than the last row can read', async () => {
    const page = await openPage(pages[0] ?? '', { viewport });
    await page.evaluate(() => localStorage.setItem('parley-settings', '{"projector":true}'));
    for (const path of pages) {
      await page.goto(new URL(path, inject('atRoot')).href);
      await page.waitForFunction(() => history.scrollRestoration === 'manual');
      if (path === pages[0]) await page.waitForSelector('.table-view.size-projector');
      await page.evaluate(() => document.fonts.ready);
      await expect.poll(() => small(page, least), { timeout: 10_000 }).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, path).toBe(0);
    }
  }, 400_000);

  test('the bars are gone, and come back where the pointer or the keyboard looks for them', async () => {
    const page = await openPage(pages[0] ?? '', { viewport });
    await page.getByRole('button', { name: 'More tools' }).click();
    await page.getByRole('button', { name: 'Projector' }).click();
    await page.mouse.move(viewport.width / 2, viewport.height / 2);
    const bottom = () =>
      page.locator('.bar').evaluate((bar) => Math.round(bar.getBoundingClientRect().bottom));
    await expect.poll(bottom).toBe(0);
    await page.mouse.move(viewport.width / 2, 2);
    await expect.poll(bottom).toBeGreaterThan(40);
    await page.mouse.move(viewport.width / 2, viewport.height / 2);
    await expect.poll(bottom).toBe(0);
    await page.keyboard.press('p');
    await expect.poll(bottom).toBeGreaterThan(40);
    expect(await page.evaluate(() => 'projector' in document.documentElement.dataset)).toBe(false);
  });
});

test('the same key fills the screen and leaves it; whoever leaves the full screen leaves the projector', async () => {
  const page = await openPage(pages[0] ?? '');
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  const isOn = () => page.evaluate(() => 'projector' in document.documentElement.dataset);
  await page.keyboard.press('p');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('p');
  await expect.poll(isFull).toBe(false);
  expect(await isOn()).toBe(false);
  await page.keyboard.press('p');
  await expect.poll(isFull).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(isOn).toBe(false);
});

/** Words on screen that are smaller than so many pixels. */
function small(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const { innerWidth: width } = window;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (
        element === null ||
        words === '' ||
        element.closest('script, style, .unseen, .bar, .skip, .arrival') !== null
      )
        continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNode(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || box.right < 0 || box.left > width || box.bottom < 0) continue;
      const style = getComputedStyle(element);
      if (style.clipPath !== 'none' || style.fillOpacity === '0') continue;
      const svg = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
      const scale = svg === null ? 1 : Math.hypot(svg.a, svg.b);
      const size = Number.parseFloat(style.fontSize) * scale;
      if (size < least - 0.05)
        found.push(
          `${size.toFixed(1)} px: ${words.slice(0, 30)} (${element.className.toString() || element.tagName} in ${element.parentElement?.className.toString()})`,
        );
    }
    return [...new Set(found)].slice(0, 8);
  }, least);
}
