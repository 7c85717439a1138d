import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { collection } from '../model.ts';
import { explorable, openPage, startBrowser } from './browser.ts';
import { opened, pathTo } from './kinds.ts';

const [tour] = collection.tours;
if (tour === undefined) throw new Error('The browser tests need a tour.');

startBrowser();

test('the presenter’s window and the projected one keep in step, both ways, and blank the screen', async () => {
  const { projected, presenter } = await openBoth(1);
  await presenter.getByText('In step with the projected window.').waitFor();
  expect(await presenter.getByText(tour.steps[0]?.notes?.slice(0, 40) ?? '').count()).toBe(1);

  await presenter.getByRole('link', { name: 'Next' }).click();
  await atStep(projected, 2);
  await projected.keyboard.press('PageDown');
  await atStep(presenter, 3);
  await presenter.getByRole('heading', { level: 1, name: tour.steps[2]?.title ?? '' }).waitFor();
  for (let step = 4; step <= 6; step++) {
    await presenter.keyboard.press('PageDown');
    await atStep(presenter, step);
  }
  await atStep(projected, 6);

  await presenter.getByRole('button', { name: 'Blank the screen' }).click();
  await projected.locator('.blank-screen').waitFor();
  await presenter.getByRole('button', { name: 'Show the screen' }).click();
  await projected.locator('.blank-screen').waitFor({ state: 'detached' });
});

test('the presenter sees that the class explores, and brings it back', async () => {
  const { projected, presenter } = await openBoth(3);
  await presenter.getByText('In step with the projected window.').waitFor();
  await projected.getByRole('link', { name: 'Explore from here' }).click();
  await presenter.getByText(/has left the tour to explore/).waitFor();
  await presenter.getByRole('link', { name: 'Next' }).click();
  await atStep(projected, 4);
  await presenter.getByText('In step with the projected window.').waitFor();
});

test('closing either window breaks nothing for the other', async () => {
  const { projected, presenter } = await openBoth(2);
  await presenter.getByText('In step with the projected window.').waitFor();
  await presenter.close({ runBeforeUnload: true });
  await projected.keyboard.press('PageDown');
  await atStep(projected, 3);

  const again = await openPresenter(projected);
  await again.getByText('In step with the projected window.').waitFor();
  await projected.goto('about:blank');
  await again.getByText(/No projected window is open/).waitFor();
  await again.getByRole('link', { name: 'Next' }).click();
  await atStep(again, 4);
});

test('what is no message moves nobody', async () => {
  const { projected } = await openBoth(2);
  const other = await projected.context().newPage();
  await other.goto(projected.url().replace(/tours.*/, ''));
  await other.evaluate(() => {
    const channel = new BroadcastChannel('parley-tour');
    const step = location.pathname;
    for (const message of [
      null,
      'next',
      { say: 'tell', from: 'presenter', step: '/no/such/page/', blank: false, away: false },
      { say: 'tell', from: 'presenter', step: `${step}tours/seven-topics/99/`, blank: true, away: false },
      { say: 'tell', from: 'presenter', step: 'https://example.org/', blank: true, away: false },
      { say: 'tell', from: 'somebody', step: `${step}tours/seven-topics/5/`, blank: true, away: false },
    ])
      channel.postMessage(message);
    channel.close();
  });
  await projected.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(new URL(projected.url()).pathname).toContain(`/${tour.id}/2/`);
  expect(await projected.locator('.blank-screen').count()).toBe(0);
});

test('the clock runs, pauses and begins anew', async () => {
  const page = await openPage(pathTo({ page: 'presenter', statement: opened.id, tour: tour.id, step: 1 }));
  const clock = page.getByRole('timer');
  await expect.poll(() => clock.textContent(), { timeout: 8000 }).toMatch(/^0:0[2-9]$/);
  await page.getByRole('button', { name: 'Pause' }).click();
  const paused = await clock.textContent();
  await page.waitForTimeout(1300);
  expect(await clock.textContent()).toBe(paused);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect.poll(() => clock.textContent()).toBe('0:00');
});

async function openBoth(step: number): Promise<{ projected: Page; presenter: Page }> {
  const projected = await openPage(
    pathTo({ page: 'tour', statement: opened.id, tour: tour?.id ?? '', step }),
  );
  await projected.locator('.tour-leaders > path').first().waitFor();
  return { projected, presenter: await openPresenter(projected) };
}

async function openPresenter(projected: Page): Promise<Page> {
  const [presenter] = await Promise.all([
    projected.context().waitForEvent('page'),
    projected.getByRole('link', { name: 'Presenter’s window' }).click(),
  ]);
  await explorable(presenter);
  return presenter;
}

async function atStep(page: Page, step: number): Promise<void> {
  await page.waitForURL(new RegExp(`/${tour?.id}/${step}/`));
  await page.getByRole('heading', { level: 1, name: tour?.steps[step - 1]?.title ?? '' }).waitFor();
}
