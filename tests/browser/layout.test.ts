import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { DESK, openPage, PHONE, startBrowser } from './browser.ts';
import { kinds } from './kinds.ts';
import { smallTargets } from './small-targets.ts';

/** What a reader may ask of letters (WCAG 1.4.12), at least. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-block-end: 2em !important }';
/** A window of 1280 pixels, at 200 and at 400 per cent. */
const ZOOMED = [
  { width: 640, height: 512 },
  { width: 320, height: 256 },
];

startBrowser();

test.each(kinds)('the page “%s” is in order however it is enlarged, spaced and touched', async (_, path) => {
  const page = await openPage(path, { reducedMotion: 'reduce' });
  expect.soft(await outlineFaults(page)).toEqual([]);
  expect.soft(await motion(page)).toEqual([]);

  for (const viewport of ZOOMED) {
    await page.setViewportSize(viewport);
    expect.soft(await sideways(page), `at ${viewport.width} px`).toEqual([]);
  }
  await page.setViewportSize(PHONE);
  expect.soft(await smallTargets(page)).toEqual([]);

  await page.setViewportSize(DESK);
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACING);
  expect.soft(await sideways(page), 'with wider spacing').toEqual([]);
  expect.soft(await cutOff(page), 'with wider spacing').toEqual([]);
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  // As a reader sets it in the browser's own settings.
  const settings = await page.context().newCDPSession(page);
  await settings.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 32 } });
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
    .toBe('32px');
  expect.soft(await sideways(page), 'with letters twice as large').toEqual([]);
  expect.soft(await cutOff(page), 'with letters twice as large').toEqual([]);
});

test('what an action changes is announced once', async () => {
  const page = await openPage('compare/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const live of new Set(
        changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(
            '[role="status"], output, [aria-live]',
          ),
        ),
      ))
        if (live != null && live.textContent !== '') said.push(live.textContent ?? '');
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const said = () => page.evaluate(() => Object.getOwnPropertyDescriptor(window, 'said')?.value);
  await page.keyboard.press('w');
  await expect.poll(async () => (await said()).length).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  expect(new Set(await said()).size).toBe(1);
  expect(new URL(page.url()).origin).toBe(new URL(inject('atRoot')).origin);
});

/** What is wrong with the landmarks and headings of a page, in words. */
function outlineFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const count = (selector: string) => document.querySelectorAll(selector).length;
    if (count('main') !== 1) faults.push(`${count('main')} mains`);
    if (count('.frame > header') !== 1) faults.push(`${count('.frame > header')} banners`);
    if (count('h1') !== 1) faults.push(`${count('h1')} first headings`);
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) =>
      heading.checkVisibility({ visibilityProperty: true }),
    );
    let before = 1;
    for (const heading of headings) {
      const level = Number(heading.tagName.slice(1));
      if (level > before + 1) faults.push(`“${heading.textContent}” skips from ${before} to ${level}`);
      before = level;
    }
    return faults;
  });
}

/** Motion that takes longer than nobody would notice, where less is asked for. */
function motion(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = (times: string) =>
      Math.max(...times.split(',').map((time) => Number.parseFloat(time) * (time.includes('ms') ? 1 : 1000)));
    const moving = [...document.querySelectorAll('body *')].flatMap((element) => {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element);
      const moves =
        longest(transitionDuration) > 10 || (animationName !== 'none' && longest(animationDuration) > 10);
      return moves ? [`${element.tagName}.${element.getAttribute('class') ?? ''}`] : [];
    });
    return [...new Set(moving)];
  });
}

/** What sticks out of a page that can be scrolled sideways. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].flatMap((element) => {
      const beyond = Math.round(element.getBoundingClientRect().right - clientWidth);
      return beyond > 0 ? [`${element.tagName}.${element.getAttribute('class') ?? ''} by ${beyond} px`] : [];
    });
    return [`${scrollWidth - clientWidth} px`, ...new Set(out)].slice(0, 12);
  });
}

/** Words that a box cuts off which cannot be scrolled. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((box) => {
        const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(box);
        const clips = [overflowX, overflowY].some((overflow) => ['hidden', 'clip'].includes(overflow));
        return (
          clips &&
          clipPath === 'none' &&
          textOverflow !== 'ellipsis' &&
          box.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          box.closest('.unseen, [aria-hidden="true"]') === null &&
          box.textContent?.trim() !== '' &&
          (box.scrollWidth > box.clientWidth + 2 || box.scrollHeight > box.clientHeight + 2)
        );
      })
      .map((box) => `${box.tagName}.${box.className}: ${(box.textContent ?? '').trim().slice(0, 40)}`),
  );
}
