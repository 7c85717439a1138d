import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, startBrowser } from './browser.ts';
import { faultOfFocus } from './focus-in-sight.ts';
import { type KeyStep, keyboardPaths, type Outcome } from './keyboard-paths.ts';

/** Presses after which something that Tab or an arrow should lead to is not there. */
const TOO_FAR = 150;
const SOON = { timeout: 20_000 };

startBrowser();

test.each(keyboardPaths().map((path) => [path.task, path] as const))('by keyboard: %s', async (_, path) => {
  const page = await openPage(path.from);
  for (const step of path.steps) {
    await press(page, step);
    for (const outcome of step.outcomes) await expectOutcome(page, outcome, step);
  }
});

async function press(page: Page, { press, written }: KeyStep): Promise<void> {
  if (press.kind === 'type') return page.keyboard.type(press.words);
  if (press.kind === 'key') {
    for (let time = 0; time < press.times; time++) await pressOnce(page, press.key, written);
    return;
  }
  const passed: string[] = [];
  for (let time = 0; time < TOO_FAR; time++) {
    await pressOnce(page, press.key, written);
    const name = await focused(page);
    if (name.includes(press.name)) return;
    passed.push(name);
  }
  throw new Error(`${written}: it leads past ${[...new Set(passed)].join(', ')}.`);
}

async function pressOnce(page: Page, key: string, written: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(() => faultOfFocus(page), { message: written, ...SOON }).toBeNull();
}

async function expectOutcome(page: Page, { of, words }: Outcome, { written }: KeyStep): Promise<void> {
  const said = { message: written, ...SOON };
  if (of === 'title') return expect.poll(() => page.title(), said).toContain(words);
  if (of === 'focus') return expect.poll(() => focused(page), said).toContain(words);
  const seen = page.getByText(words).filter({ visible: true });
  if (of === 'shown') return expect.poll(() => seen.count(), said).toBeGreaterThan(0);
  return expect.poll(() => seen.count(), said).toBe(0);
}

/** The name of what has the focus; in a list box, of the option that is chosen in it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return '';
    const active = element.getAttribute('aria-activedescendant');
    const named = (active === null ? null : document.getElementById(active)) ?? element;
    const labels =
      named instanceof HTMLInputElement ||
      named instanceof HTMLTextAreaElement ||
      named instanceof HTMLSelectElement
        ? [...(named.labels ?? [])].map((label) => label.textContent)
        : [];
    const words = [named.getAttribute('aria-label'), ...labels, named.textContent].find(
      (words) => words !== null && words.trim() !== '',
    );
    return (words ?? '').replace(/\s+/g, ' ').trim();
  });
}
