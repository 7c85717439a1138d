import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { predictAddress, quizAddress } from '#model/address.ts';
import { collection } from '../model.ts';
import { openPage, PHONE, startBrowser } from './browser.ts';
import { opened, pathTo } from './kinds.ts';

const disputed = collection.codebook.propositions.find(({ id }) =>
  ['supports', 'opposes'].every((stance) =>
    opened.positions.some((position) => position.proposition === id && position.stance === stance),
  ),
);
if (disputed === undefined) throw new Error('The browser tests need a disputed proposition.');
const quiz = (seed: number) => pathTo(quizAddress(opened.id, { seed }));
const prediction = pathTo(predictAddress(opened.id, { proposition: disputed.id }));

startBrowser();

describe('a quiz', () => {
  test('is the same on two machines, by keyboard on one and by touch on the other', async () => {
    const desk = await openPage(quiz(2013));
    const phone = await openPage(quiz(2013), { viewport: PHONE, hasTouch: true, isMobile: true });
    for (let at = 1; at <= 3; at++) {
      await desk.getByText(`question ${at} of 10`).waitFor();
      await phone.getByText(`question ${at} of 10`).waitFor();
      expect(await asked(desk)).toBe(await asked(phone));
      await desk.keyboard.press('2');
      await phone.locator('.quiz-option').nth(1).tap();
      for (const page of [desk, phone]) await page.getByRole('heading', { name: 'As it is coded' }).waitFor();
      expect(await small(phone, '.quiz-option, .quiz-verdict .button')).toEqual([]);
      await expect.poll(() => desk.evaluate(() => document.activeElement?.textContent)).toBe('Next question');
      await desk.keyboard.press(at % 2 === 0 ? 'Space' : 'Enter');
      await phone.getByRole('link', { name: 'Next question' }).tap();
    }
    expect(await sideways(phone)).toBe(0);
  });

  test('goes back by the browser to the question before, with what was chosen', async () => {
    const page = await openPage(quiz(77));
    await page.getByText('question 1 of 10').waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.getByText('question 2 of 10').waitFor();
    await page.goBack();
    await page.getByText('question 1 of 10').waitFor();
    expect(await page.getByText('your choice').count()).toBe(1);
  });

  test('leads from the coded position to its words in the text', async () => {
    const page = await openPage(quiz(5));
    await page.locator('.quiz-option').first().click();
    await page.locator('.quiz-coded .passage-link').first().click();
    await page.waitForURL(/\/text\/\?position=.+#p\d+$/);
  });
});

describe('a prediction', () => {
  test('is made, counted and revealed on the projector by keyboard, and kept through a reload', async () => {
    const page = await openPage(prediction, { viewport: { width: 1024, height: 768 } });
    await page.keyboard.press('p');
    const first = page.locator('.to-predict').first();
    await first.getByRole('radio', { name: 'opposes' }).check();
    await first.getByText('Show of hands').click();
    await first.getByLabel('Hands for supports').fill('9');
    await first.getByLabel('Hands for opposes').fill('3');
    expect(await page.getByText('as coded').count()).toBe(0);
    await first.getByRole('radio', { name: 'opposes' }).focus();
    await page.keyboard.press('r');
    await first.getByText(/^As coded: /).waitFor();
    expect(await first.locator('.hands-picture > .coded').count()).toBe(1);
    expect(await page.getByText(/^As coded: /).count()).toBe(1);
    await page.reload();
    await page.locator('.to-predict').first().waitFor();
    await expect.poll(() => first.getByRole('radio', { name: 'opposes' }).isChecked()).toBe(true);
    expect(await page.getByText(/^As coded: /).count()).toBe(0);
  });

  test('works on a phone by touch, in one column', async () => {
    const page = await openPage(prediction, { viewport: PHONE, hasTouch: true, isMobile: true });
    const first = page.locator('.to-predict').first();
    await first.getByText('supports', { exact: true }).first().tap();
    await first.getByRole('button', { name: 'Reveal' }).tap();
    await first.getByText(/^As coded: /).waitFor();
    expect(await small(page, '.predict-options > label, .predict-page .button')).toEqual([]);
    expect(await sideways(page)).toBe(0);
  });

  test('is found from a compare row, a topic and a passage', async () => {
    const page = await openPage(`compare/?open=${disputed.id}`);
    await page.locator('.open-row').getByRole('link', { name: 'Predict' }).click();
    await page.getByRole('heading', { level: 1, name: disputed.text }).waitFor();
    await page.goto(
      new URL(
        `${pathTo({ page: 'topic', statement: opened.id, topic: disputed.topic, selection: null })}`,
        rootOf(page),
      ).href,
    );
    await page.getByRole('link', { name: 'Predict', exact: true }).click();
    await page.waitForURL(/\/predict\/\?topic=/);
    const passage = opened.positions[0]?.evidence[0]?.passage ?? '';
    await page.goto(new URL(`./${opened.id}/text/#${passage}`, rootOf(page)).href);
    await page.locator(`#${passage}`).hover();
    await page
      .locator(`#${passage}`)
      .getByRole('link', { name: /^Predict passage/ })
      .click();
    await page.waitForURL(/\/predict\/\?passage=/);
  });
});

const asked = (page: Page) =>
  page
    .locator('.quiz-words, .quiz-options')
    .allInnerTexts()
    .then((all) => all.join('|'));

const rootOf = (page: Page) => page.url().slice(0, page.url().indexOf(`/${opened.id}/`) + 1);

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is too small for a finger. */
const small = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((all) =>
      all.filter((each) => each.getBoundingClientRect().height < 43.5).map((each) => each.textContent),
    );
