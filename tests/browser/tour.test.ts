import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { collection } from '../model.ts';
import { DESK, explorable, openPage, PHONE, startBrowser, WITHOUT_SCRIPT } from './browser.ts';
import { opened, pathTo } from './kinds.ts';

const [first] = collection.tours;
if (first === undefined) throw new Error('The browser tests need a tour.');
const stepPath = (tour: string, step: number) => pathTo({ page: 'tour', statement: opened.id, tour, step });
const ROOM = { width: 1920, height: 1080 };
/** A page is drawn within that on any machine. */
const SOON = { timeout: 15_000 };
const OLD = { width: 1024, height: 768 };

startBrowser();

test.each([DESK, ROOM, OLD])(
  'a step keeps its place while its foot is still coming in, %o',
  async (viewport) => {
    const page = await openPage(stepPath(first.id, 1), { viewport, ...WITHOUT_SCRIPT });
    const place = () => page.locator('.tour-words').boundingBox();
    const whole = await place();
    await page.locator('.tour-progress').evaluate((foot) => foot.remove());
    expect(await place()).toEqual(whole);
  },
);

describe.each(collection.tours.map((tour) => [tour.id, tour] as const))('the tour “%s”', (id, tour) => {
  test.each([
    ['a desk', DESK, false],
    ['a projector', ROOM, true],
    ['an old projector', OLD, true],
  ] as const)(
    'shows on %s every step whole, with its marks and a line to each quotation',
    async (_, viewport, projector) => {
      const page = await openPage(stepPath(id, 1), { viewport });
      if (projector) await page.keyboard.press('p');
      for (const [i, step] of tour.steps.entries()) {
        await page.waitForURL(`**/tours/${id}/${i + 1}/`);
        await page.getByRole('heading', { level: 1, name: step.title ?? '' }).waitFor();
        expect(await page.locator('.step-quote').count()).toBe(step.quotes.length);
        const isTable = (await page.locator('.tour-table').count()) === 1;
        if (isTable) {
          const lines = page.locator('.tour-leaders > path');
          await expect.poll(() => lines.count(), SOON).toBe(step.quotes.length);
          expect(await page.locator('.tour-leaders > circle').count()).toBe(step.quotes.length);
          await expect.poll(() => strays(page), SOON).toEqual([]);
        }
        expect(await outOfSight(page)).toEqual([]);
        await page.keyboard.press('PageDown');
      }
    },
  );
});

describe('a clicker', () => {
  test('goes on and back by every key that one sends, and stops at both ends', async () => {
    const page = await openStep(1);
    const at = () => Number(/\/(\d+)\/$/.exec(new URL(page.url()).pathname)?.[1]);
    await page.keyboard.press('PageUp');
    expect(at()).toBe(1);
    for (const [i, key] of ['PageDown', 'Space', 'ArrowRight', 'ArrowDown'].entries()) {
      await page.keyboard.press(key);
      await expect.poll(at, SOON).toBe(i + 2);
    }
    for (const [i, key] of ['PageUp', 'ArrowLeft', 'ArrowUp'].entries()) {
      await page.keyboard.press(key);
      await expect.poll(at, SOON).toBe(4 - i);
    }
    await page.keyboard.press('End');
    await expect.poll(at, SOON).toBe(first.steps.length);
    await page.keyboard.press('PageDown');
    expect(at()).toBe(first.steps.length);
  });

  test('blanks the screen by b; any key brings it back and does nothing else', async () => {
    const page = await openStep(2);
    await page.keyboard.press('b');
    await page.locator('.blank-screen').waitFor();
    await page.keyboard.press('PageDown');
    await page.locator('.blank-screen').waitFor({ state: 'detached' });
    expect(page.url()).toContain(`/${first.id}/2/`);
  });
});

describe('a tour that is left to explore', () => {
  test('is found again at the same step, from page to page and after a reload, until it is put aside', async () => {
    const page = await openStep(3);
    await page.getByRole('link', { name: 'Explore from here' }).click();
    const back = page.getByRole('link', { name: 'Back to the tour, step 3' });
    await back.waitFor();
    await page.getByRole('link', { name: 'Actors' }).first().click();
    await page.waitForURL('**/actors/');
    await page.reload();
    await explorable(page);
    await back.click();
    await page.waitForURL(`**/${first.id}/3/`);
    await expect.poll(() => page.locator('.tour-link').count(), SOON).toBe(0);
    await page.locator('.tour-leaders > path').first().waitFor();

    await page.keyboard.press('e');
    await back.waitFor();
    await page.getByRole('button', { name: 'Put the tour aside' }).click();
    await expect.poll(() => back.count(), SOON).toBe(0);
    expect(await page.evaluate(() => sessionStorage.getItem('parley-tour'))).toBeNull();
    await page.reload();
    await explorable(page);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await back.count()).toBe(0);
  });

  test('shows the author the address of what she sees', async () => {
    const page = await openPage(`./${opened.id}/?topic=syria`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'More tools' }).click();
    await page.getByRole('button', { name: 'Copy this address for a tour' }).click();
    await page.getByText(`Copied /${opened.id}/?topic=syria`).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`/${opened.id}/?topic=syria`);
  });
});

test('on a phone a step is a column to read, without lines and without scrolling sideways', async () => {
  const page = await openPage(stepPath(first.id, 5), { viewport: PHONE });
  expect(await page.locator('.tour-leaders > path').count()).toBe(0);
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await sideways()).toBe(0);
  await page.getByRole('link', { name: 'Next' }).click();
  await page.waitForURL(`**/${first.id}/6/`);
  expect(await sideways()).toBe(0);
});

/** A step of the first tour, once its lines are drawn, which they are as soon as its keys work. */
async function openStep(step: number): Promise<Page> {
  const page = await openPage(stepPath(first?.id ?? '', step));
  await page.locator('.tour-leaders > path').first().waitFor();
  return page;
}

/** Lines that do not end beside the mark of their quotation, in words. */
function strays(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll('[data-quote-mark]')].map((mark) =>
      mark.getBoundingClientRect(),
    );
    return [...document.querySelectorAll<SVGPathElement>('.tour-leaders > path')].flatMap((line, i) => {
      const matrix = line.getScreenCTM();
      const mark = marks[i];
      if (matrix === null || mark === undefined) return [`Line ${i} leads nowhere.`];
      const end = line.getPointAtLength(line.getTotalLength()).matrixTransform(matrix);
      const apart = Math.abs(end.y - (mark.top + mark.height / 2));
      const beside = end.x > mark.right ? end.x - mark.right : mark.left - end.x;
      return apart < 3 && beside > 0 && beside < 30
        ? []
        : [`Line ${i} ends ${apart} below and ${beside} beside.`];
    });
  });
}

/** What of a step is cut off by the window or lies over something else, in words. */
function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { innerWidth: width, innerHeight: height } = window;
    const parts = [...document.querySelectorAll('.tour-words > *, .tour-picture, .tour-progress > *')];
    const boxes = parts
      .map((part) => ({ name: part.className.toString() || part.tagName, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const cut = boxes
      .filter(({ box }) => box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1)
      .map(({ name, box }) => `${name} is cut off at ${Math.round(box.bottom)} of ${height}`);
    const foot = document.querySelector('.tour-stops')?.getBoundingClientRect().top ?? height;
    const low = boxes
      .filter(({ name, box }) => !/track|button|stops/.test(name) && box.bottom > foot + 1)
      .map(({ name }) => `${name} reaches into the steps`);
    return [...cut, ...low];
  });
}
