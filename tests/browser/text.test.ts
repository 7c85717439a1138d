import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { overlapping } from '#query/reading-overlaps.ts';
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

/** Pixels of the frame's ends. */
const ENDS = 6;

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
  await page.waitForFunction(
    () =>
      document.querySelector('[data-margin] .passage-run:not([data-laid]), html:not(:has([data-margin]))') ===
      null,
  );
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

test('the frame on the map goes along with the window, and what passes under a resting pointer stays unlit', async () => {
  const page = await openPage(TEXT);
  await atRest(page);
  await page.mouse.move(DESK.width / 2, DESK.height / 2);
  const near = () => page.locator('.statement-text [data-near]').count();
  const before = await near();
  for (let turn = 0; turn < 8; turn++) {
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(50);
  }
  const { top: topmost } = await boxOf(page, '.filter-bar');
  const shown = await page.locator('.passage').evaluateAll(
    (passages, top) =>
      passages
        .filter((passage) => {
          const box = passage.getBoundingClientRect();
          return box.bottom > top && box.top < window.innerHeight;
        })
        .map(({ id }) => id),
    topmost,
  );
  const piece = (id = '') => boxOf(page, `.map-ribbon [data-passage="${id}"]`);
  const framed = async () => ({
    from: (await boxOf(page, '.frame-head')).top,
    to: (await boxOf(page, '.frame-foot')).top + ENDS,
  });
  const [first, last] = [await piece(shown[0]), await piece(shown.at(-1))];
  await expect.poll(async () => (await framed()).from).toBeLessThan(first.bottom);
  const { from, to } = await framed();
  expect(from).toBeGreaterThan(first.top - ENDS);
  expect(to).toBeGreaterThan(last.top);
  expect(to).toBeLessThan(last.bottom + ENDS);
  expect(await near()).toBe(before);
  await page.mouse.move(DESK.width / 2 + 1, DESK.height / 2);
  await expect.poll(() => page.locator('.passage[data-near]').count()).toBe(1);
});

test('the others give way to a note that the reader opens, and come back', async () => {
  const page = await openPage(`${TEXT}#${passage}`);
  await atRest(page);
  const distances = async () => {
    const { top } = await boxOf(page, `#${passage}`);
    return (await boxesOf(page, `#${passage} .note`)).map((note) => Math.round(note.top - top));
  };
  const before = await distances();
  const heads = page.locator(`#${passage} .note-head`);
  for (const place of [0, 2]) {
    await heads.nth(place).click();
    await page.locator('.note[data-open] .note-details').waitFor();
    await expect.poll(() => overlap(page)).toBeLessThan(1);
  }
  await page.keyboard.press('Escape');
  await expect.poll(distances).toEqual(before);
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
      document.body.dataset['changes'] = `${made.length} made, ${records.length} changed`;
    });
    if (text !== null) changes.observe(text, { subtree: true, childList: true, attributes: true });
  });
  await page.locator('.filter-chip').nth(1).click();
  const changes = page.locator('body');
  await expect.poll(() => changes.getAttribute('data-changes')).toMatch(/^0 made, [1-9]\d* changed$/);
});

/** The words that the page marks under a name, and where they lie in the window. */
function marked(page: Page, name: string) {
  return page.evaluate((name) => {
    const [range] = CSS.highlights.get(name) ?? [];
    if (!(range instanceof Range)) return null;
    const { top, bottom } = range.getBoundingClientRect();
    const shown = range.cloneContents();
    for (const added of shown.querySelectorAll('.sic, .evidence-mark')) added.remove();
    return { words: shown.textContent, top, bottom };
  }, name);
}

test('a link to words leads to them, marks them, and says where they stand', async () => {
  const text = index?.passages.get(passage)?.text ?? '';
  const words = text.slice(-120, -20).trim();
  const page = await openPage(`${TEXT}?words=${encodeURIComponent(words)}`);
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(async () => (await marked(page, 'linked'))?.words).toBe(words);
  await expect.poll(async () => (await marked(page, 'linked'))?.top ?? 0).toBeGreaterThan(120);
  expect((await marked(page, 'linked'))?.bottom).toBeLessThan(DESK.height);
  expect(await page.locator('.linked-words').innerText()).toContain(`passage ${Number(passage.slice(1))}`);
});

test('a link to words that the text does not say tells so', async () => {
  const page = await openPage(`${TEXT}?words=never+said`);
  await page.getByText('This text does not say the words of the link').waitFor();
  expect(await marked(page, 'linked')).toBeNull();
});

test('an actor is followed through the text name by name, by keys and by hand', async () => {
  const [[actor, named] = ['', []]] = [...index.mentionsByActor].sort(([, a], [, b]) => b.length - a.length);
  const page = await openPage(`${TEXT}?actor=${actor}`);
  const count = page.locator('.step-count');
  for (const [at, mention] of named.slice(0, 4).entries()) {
    if (at % 2 === 0) await page.keyboard.press('n');
    else await page.getByRole('link', { name: 'Next mention' }).click();
    await expect.poll(() => count.innerText()).toContain(`${at + 1} of ${named.length}`);
    await expect.poll(async () => (await marked(page, 'stopped'))?.words).toBe(mention.quote);
    const { top = 0, bottom = 0 } = (await marked(page, 'stopped')) ?? {};
    expect(top).toBeGreaterThan(100);
    expect(bottom).toBeLessThan(DESK.height);
  }
  await page.keyboard.press('p');
  await expect.poll(() => count.innerText()).toContain(`3 of ${named.length}`);
});

test('one key leaves the words alone, and brings back what is coded on them', async () => {
  const page = await openPage(`${TEXT}#${passage}`);
  await page.keyboard.press('t');
  await page.waitForURL(/hide=/);
  await expect
    .poll(() => page.locator('.evidence-mark:visible, .note:visible, .sic:visible').count())
    .toBe(0);
  expect(await page.locator(`#${passage} .passage-words > p`).innerText()).toBe(
    index?.passages.get(passage)?.text,
  );
  await page.getByRole('link', { name: 'Show the coding' }).click();
  await page.locator(`#${passage} .evidence-mark`).first().waitFor();
});

test('the key for plain text and those for stepping wait while the reader types', async () => {
  const page = await openPage(TEXT);
  await page.getByRole('button', { name: 'More filters' }).click();
  await page.getByRole('searchbox').pressSequentially('tnp');
  expect(await page.getByRole('searchbox').inputValue()).toBe('tnp');
  expect(new URL(page.url()).search).toBe('');
});

test('Back returns to the very place that was left, however the address led there', async () => {
  const page = await openPage(`${TEXT}?position=${position}`);
  await atRest(page);
  const arrived = await page.evaluate(() => window.scrollY);
  await page.mouse.move(DESK.width / 2, DESK.height / 2);
  await page.mouse.wheel(0, 1200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(arrived + 1200);
  const before = await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return window.scrollY;
  });
  await page.getByRole('link', { name: 'Actors' }).first().click();
  await page.locator('.actors-page, h1').first().waitFor();
  await page.waitForURL(/actors/);
  await page.goBack();
  await page.waitForURL(/position=/);
  await atRest(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(before);
});

test('in a narrow window the notes fold under their passage', async () => {
  const page = await openPage(TEXT, { viewport: { width: 1100, height: 800 } });
  const fold = page.locator(`#${passage} .passage-notes`);
  expect(await fold.locator('.note:visible').count()).toBe(0);
  await fold.locator('summary').click();
  expect(await fold.locator('.note:visible').count()).toBe(positions.length);
  const words = await boxOf(page, `#${passage} .passage-words`);
  for (const note of await boxesOf(page, `#${passage} .note`)) expect(note.top).toBeGreaterThan(words.bottom);
});

test('on a phone positions that share words are stepped through by touch', async () => {
  const shared = statement.positions.find((one) => overlapping(index, one).length > 1);
  const page = await openPage(`${TEXT}?position=${shared?.id}`, { viewport: PHONE, hasTouch: true });
  const other = page.locator('.overlap a:not([aria-current])').first();
  const name = await other.innerText();
  const href = await other.getAttribute('href');
  await other.tap();
  await page.waitForURL((url) => url.href.endsWith(href ?? 'nowhere'));
  await expect.poll(() => page.locator('.overlap a[aria-current]').innerText()).toBe(name);
});

test('on paper notes follow their passage in black, with source and address in the foot', async () => {
  const page = await openPage(`${TEXT}?hide=mentions#${passage}`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 700, height: 1000 });
  const words = await boxOf(page, `#${passage} .passage-words`);
  const notes = await boxesOf(page, `#${passage} .note`);
  expect(notes).toHaveLength(positions.length);
  for (const { top, bottom } of notes) {
    expect(top).toBeGreaterThanOrEqual(words.bottom);
    expect(bottom).toBeGreaterThan(top);
  }
  const numbers = await page
    .locator(`#${passage} .note-head`)
    .evaluateAll((heads) => heads.map((head) => getComputedStyle(head, '::before').content));
  expect(numbers).toEqual(positions.map((_, place) => `"${place + 1}"`));
  await page.pdf();
  const foot = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--paper-foot'),
  );
  expect(foot).toContain(statement.reference);
  expect(foot).toContain(page.url());
  expect(await page.locator('.filter-bar:visible, .scroll-map:visible, .bar:visible').count()).toBe(0);
  expect(await page.locator('.paper-end').innerText()).toContain('Left out: names of actors');
  expect(
    await page
      .locator(`#${passage} p`)
      .first()
      .evaluate((p) => getComputedStyle(p).color),
  ).toBe('rgb(0, 0, 0)');
});

test('a screen reader meets an outline of exchanges and turns, and marks as references between whole words', async () => {
  const page = await openPage(TEXT);
  // A screen reader is not told of what a browser has not drawn.
  await expect.poll(() => page.locator('.passage-run:not([data-drawn])').count()).toBe(0);
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const heard = nodes.filter(({ ignored }) => !ignored);
  const namesOf = (role: string) =>
    heard.filter((node) => node.role?.value === role).map((node) => String(node.name?.value));
  for (const { title } of statement.exchanges)
    expect(namesOf('region').some((name) => name.includes(title))).toBe(true);
  expect(namesOf('heading').filter((name) => name.startsWith('Question'))).toHaveLength(
    statement.exchanges.length,
  );
  expect(namesOf('article')).toHaveLength(statement.passages.length);
  const quotes = statement.positions.flatMap(({ evidence }) => evidence);
  expect(namesOf('doc-noteref').length + namesOf('docNoteRef').length).toBe(quotes.length);
  expect(namesOf('mark')).toHaveLength(0);
});
