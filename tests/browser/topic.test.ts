import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { Selection } from '#model/address.ts';
import { collection } from '../model.ts';
import { openPage, PHONE, shifted, startBrowser } from './browser.ts';
import { opened, pathTo } from './kinds.ts';

const { topics } = collection.codebook;
/** The topic with most positions of its own. */
const busiest = topics.reduce((a, b) => (countOn(b.id) > countOn(a.id) ? b : a)).id;
const home = at(null);
/** The topic with most positions, those on the topics below it among them: too many to be shown at a glance. */
const fullest = topics.reduce((a, b) => (countBelow(b.id) > countBelow(a.id) ? b : a)).id;
const WINDOWS = [
  ['a desk', { width: 1440, height: 900 }],
  ['a small desk', { width: 1280, height: 720 }],
  ['an upright tablet', { width: 768, height: 1024 }],
  ['a phone', PHONE],
  ['a small phone', { width: 320, height: 640 }],
] as const;

startBrowser();

test.each(WINDOWS)(
  'on %s no words of any topic’s picture overlap, leave the frame, or are wider than was reckoned with',
  async (_, viewport) => {
    const page = await openPage(home, { viewport });
    for (const { id } of topics) {
      await page.goto(new URL(at(null, id), inject('atRoot')).href);
      await picture(page);
      expect(await page.evaluate(flaws), id).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, id).toBe(0);
    }
  },
);

test('by mouse: pointing lights a line, a click shows its words, Back undoes it, a second click goes on', async () => {
  const page = await openPage(home);
  await picture(page);
  const mark = page.locator('[data-ring="marks"] a.stance-opposes .paper').first();
  await mark.hover();
  await page.waitForSelector('.topic-lit .mark');
  expect(await page.locator('.topic-lit .mark').count()).toBe(1);
  const said = (await page.locator('.tip q').textContent())?.replace(/ …$/, '') ?? '';
  expect(opened.positions.some(({ evidence }) => evidence[0]?.quote.startsWith(said))).toBe(said !== '');
  expect(new URL(page.url()).search).toBe('');

  await mark.click();
  await page.waitForURL('**/?position=*');
  const quote = await page.locator('.topic-panel .quotation p').first().textContent();
  expect(opened.positions.some(({ evidence }) => quote?.includes(evidence[0]?.quote ?? '—'))).toBe(true);
  await page.goBack();
  await page.waitForSelector('.topic-layers:not(.focused)');

  await mark.click();
  await page.waitForURL('**/?position=*');
  await mark.click();
  await page.waitForURL('**/text/**');
});

test('by keyboard: one Tab stop, arrows to every ring, Enter selects, Escape steps back, L shows the list', async () => {
  const page = await openPage(home);
  await picture(page);
  await page.locator('.topic-picture a[tabindex="0"]').focus();
  for (const [key, ring] of [
    ['ArrowUp', 'passages'],
    ['ArrowUp', 'marks'],
    ['ArrowUp', 'seats'],
    ['ArrowDown', 'marks'],
  ] as const) {
    await page.keyboard.press(key);
    expect(
      await page.evaluate(() => document.activeElement?.closest('[data-ring]')?.getAttribute('data-ring')),
    ).toBe(ring);
  }
  const before = await page.evaluate(() => document.activeElement?.getAttribute('href'));
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).not.toBe(before);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?(position|topic)=/);
  await page.waitForSelector('.topic-panel .panel-back');
  expect(
    await page.evaluate(() => document.activeElement?.closest('[data-ring]')?.getAttribute('data-ring')),
  ).toBe('marks');
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => url.search === '');
  await page.keyboard.press('l');
  await page.waitForSelector('.topic-picture', { state: 'detached' });
  await page.getByRole('button', { name: 'Picture' }).click();
  await page.waitForSelector('.topic-picture');
});

test('by touch: a tap selects, and its words lie on a sheet over the foot of the window', async () => {
  const page = await openPage(home, { viewport: PHONE, hasTouch: true, isMobile: true });
  await picture(page);
  const name = page.locator('[data-ring="propositions"] a.card').first();
  await name.scrollIntoViewIfNeeded();
  await name.tap();
  await page.waitForURL('**/?proposition=*');
  const sheet = await page.locator('.topic-panel').boundingBox();
  expect(sheet?.y).toBeGreaterThan(PHONE.height * 0.4);
  expect(await page.locator('.topic-panel').evaluate((panel) => getComputedStyle(panel).position)).toBe(
    'fixed',
  );
  // What was tapped stays in sight above it.
  const tapped = await name.boundingBox();
  expect(tapped?.y).toBeGreaterThan(0);
  expect((tapped?.y ?? 0) + (tapped?.height ?? Number.NaN)).toBeLessThan(sheet?.y ?? 0);
  await page.getByRole('link', { name: 'The whole topic' }).tap();
  await page.waitForSelector('.topic-layers:not(.focused)');
});

test('pointing and selecting draw above the picture and change none of its marks', async () => {
  const page = await openPage(home);
  await picture(page);
  await page.evaluate(() => {
    const seen: string[] = [];
    const base = document.querySelector('.topic-base');
    const follow = new MutationObserver((changes) => {
      for (const { type, attributeName } of changes)
        if (attributeName !== 'tabindex') seen.push(attributeName ?? type);
    });
    if (base !== null)
      follow.observe(base, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(window, { seen });
  });
  const marks = page.locator('[data-ring="marks"] a .paper');
  for (const i of [0, 3, 6]) {
    await marks.nth(i).hover();
    await page.waitForSelector('.topic-lit .mark');
  }
  await marks.nth(6).click();
  await page.waitForURL('**/?**');
  await page.waitForSelector('.topic-panel .panel-back');
  expect(await page.evaluate(() => ('seen' in window ? window.seen : null))).toEqual([]);
});

test('filters and the open fold are in the address; Back folds again', async () => {
  const page = await openPage(at(null, fullest));
  await picture(page);
  await page.getByRole('button', { name: 'opposes' }).click();
  await page.waitForURL('**/?stance=opposes');
  const folded = await page.locator('.topic-base .card').count();
  await page.locator('.topic-base .fold').first().click();
  await page.waitForURL('**/?stance=opposes&folds=open');
  await page.waitForFunction((few) => document.querySelectorAll('.topic-base .card').length > few, folded);
  expect(await page.locator('.topic-base .fold').count()).toBe(0);
  // Somebody to whom the link is sent sees the same.
  const sent = await openPage(`${at(null, fullest)}?stance=opposes&folds=open`);
  await picture(sent);
  await sent.waitForSelector('.topic-picture.opened.without-supports');
  await page.goBack();
  await page.waitForURL('**/?stance=opposes');
  await page.waitForSelector('.topic-base .fold');
  expect(await page.locator('.topic-base .card').count()).toBe(folded);
});

test('keys, buttons and the wheel with Ctrl enlarge, to numbers and words; the wheel alone scrolls', async () => {
  const page = await openPage(at(null, fullest));
  await picture(page);
  await page.mouse.move(500, 500);
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(() => window.scrollY > 0);
  await page.keyboard.press('+');
  await page.waitForSelector('.topic-view.enlarged');
  await page.getByRole('button', { name: 'Enlarge' }).click();
  await page.waitForSelector('.topic-detail > text');
  expect(await page.locator('.topic-detail > .begins').count()).toBe(0);
  await page.keyboard.press('+');
  await page.waitForSelector('.topic-detail > .begins');
  await page.keyboard.press('0');
  await page.waitForSelector('.topic-view:not(.enlarged)');
  expect(await page.locator('.topic-detail').count()).toBe(0);
  await page.mouse.move(500, 500);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await page.waitForSelector('.topic-view.enlarged');
  await page.getByRole('button', { name: 'Whole picture' }).click();
  await page.waitForSelector('.topic-view:not(.enlarged)');
});

test('on a phone one finger scrolls the page as long as the picture is whole', async () => {
  const page = await openPage(home, { viewport: PHONE, hasTouch: true, isMobile: true });
  await picture(page);
  const action = () => page.locator('.topic-view').evaluate((view) => getComputedStyle(view).touchAction);
  expect(await action()).toBe('pan-x pan-y');
  await page.getByRole('button', { name: 'Enlarge' }).tap();
  await page.waitForSelector('.topic-view.enlarged');
  expect(await action()).toBe('none');
});

test.each([
  ['broadside', { width: 1024, height: 768 }],
  ['upright', { width: 768, height: 1024 }],
])('on a tablet held %s, a link to a position shows its mark and its words', async (_, viewport) => {
  const positions = opened.positions.filter(({ proposition }) =>
    collection.codebook.propositions.some((one) => one.id === proposition && one.topic === fullest),
  );
  const page = await openPage(at({ kind: 'position', id: positions.at(-1)?.id ?? '' }, fullest), {
    viewport,
  });
  await picture(page);
  await page.waitForSelector('.topic-panel .quotation');
  const panel = await page.locator('.topic-panel .panel-back').boundingBox();
  const mark = page.locator('.topic-lit .mark.selected > .paper, .topic-lit .fold').first();
  await page.waitForFunction(() => {
    const lit = document
      .querySelector('.topic-lit .mark.selected > .paper, .topic-lit .fold')
      ?.getBoundingClientRect();
    return lit !== undefined && lit.top > 0 && lit.bottom < window.innerHeight;
  });
  const place = await mark.boundingBox();
  const sheet = await page
    .locator('.topic-panel')
    .evaluate((one) => getComputedStyle(one).position === 'fixed');
  expect(panel?.y).toBeLessThan(viewport.height - 100);
  if (sheet) expect((place?.y ?? 0) + (place?.height ?? 0)).toBeLessThan(panel?.y ?? 0);
});

// On a small phone the fonts’ arrival may break a line of the head anew.
test.each(WINDOWS.slice(0, -1))(
  'nothing moves while a prerendered page is taken over on %s',
  async (_, viewport) => {
    const page = await openPage(home, { viewport });
    await picture(page);
    expect(await page.evaluate(shifted)).toBeLessThan(0.01);
  },
);

function at(selection: Selection | null, topic: string = busiest): string {
  return pathTo({ page: 'topic', statement: opened.id, topic, selection });
}

function countBelow(topic: string): number {
  const family = topics.filter(({ id, parent }) => id === topic || parent === topic);
  return family.reduce((sum, { id }) => sum + countOn(id), 0);
}

function countOn(topic: string): number {
  const own = new Set(
    collection.codebook.propositions.filter((one) => one.topic === topic).map(({ id }) => id),
  );
  return opened.positions.filter(({ proposition }) => own.has(proposition)).length;
}

/** The one picture that fits the window, drawn in its fonts. */
async function picture(page: Page) {
  await page.waitForFunction(() => document.querySelectorAll('.topic-layers').length === 1);
  await page.evaluate(() => document.fonts.ready);
  return page.locator('.topic-layers');
}

/** What a reader would see go wrong with words. Runs in the page. */
function flaws(): string[] {
  const base = document.querySelector<SVGSVGElement>('.topic-base');
  if (base === null) return ['no picture'];
  const { width, height } = base.viewBox.baseVal;
  const roomOf = (element: SVGGraphicsElement, shrink: number) => {
    const { x, y, width, height } = element.getBBox();
    const by = (height * shrink) / 2;
    return {
      name: element.textContent || 'mark',
      left: x,
      right: x + width,
      top: y + by,
      bottom: y + height - by,
    };
  };
  // A line of text is taller than its letters; a mark's corners are empty.
  const words = [...base.querySelectorAll<SVGTextElement>('text')].map((text) => ({
    text,
    room: roomOf(text, 0.26),
  }));
  const marks = [...base.querySelectorAll<SVGCircleElement>('.paper')].map((mark) => roomOf(mark, 0.3));
  const found: string[] = [];
  for (const { room } of words)
    if (room.left < -0.5 || room.right > width + 0.5 || room.top < 0 || room.bottom > height)
      found.push(`outside: ${room.name}`);
  const apart = words.filter(({ text }) => !text.matches('.title, .number')).map(({ room }) => room);
  apart.forEach((a, i) => {
    for (const b of [...apart.slice(i + 1), ...marks])
      if (
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5
      )
        found.push(`overlap: ${a.name} and ${b.name}`);
  });
  for (const { text, room } of words) {
    const reach = text.parentElement?.querySelector<SVGRectElement>(':scope > rect.reach')?.getBBox();
    if (reach !== undefined && (room.left < reach.x - 2 || room.right > reach.x + reach.width + 2))
      found.push(`wider than its room: ${room.name}`);
  }
  return found;
}
