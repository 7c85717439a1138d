import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESK, openPage, PHONE, startBrowser } from './browser.ts';
import { opened } from './kinds.ts';

const [relation] = opened.relations;
const [code] = opened.topicCodes;
if (relation === undefined || code === undefined)
  throw new Error('These tests need a statement with topics.');
const TABLE = `./${opened.id}/`;
const topic = code.topic;

startBrowser();

/** Opens the table and waits until its picture answers. */
async function openTable(query = '', options: Parameters<typeof openPage>[1] = {}): Promise<Page> {
  const page = await openPage(TABLE + query, options);
  await page.waitForFunction(() => document.querySelectorAll('.table-view').length === 1);
  await page.waitForFunction(() => document.querySelector('[data-ring] a[tabindex="0"]') !== null);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const mark = (page: Page, query: string) => page.locator(`.table-base a[href$="${opened.id}/${query}"]`);

describe('nothing overlaps, and nothing is clipped', () => {
  const windows = [
    ['1440', { width: 1440, height: 900 }],
    ['1280', { width: 1280, height: 800 }],
    ['1024', { width: 1024, height: 768 }],
    ['768', { width: 768, height: 1024 }],
    ['390', PHONE],
    ['320', { width: 320, height: 640 }],
    ['1440 at 200 %', { width: 720, height: 450 }],
  ] as const;

  test.each(windows)('%s', async (_, viewport) => {
    const page = await openTable('', { viewport });
    expect(await collisions(page)).toEqual([]);
  });

  test('on the projector', async () => {
    const page = await openTable();
    await page.keyboard.press('p');
    await page.waitForSelector('.table-view.size-projector');
    expect(await collisions(page)).toEqual([]);
    const sizes = await page
      .locator('.table-base .seat text')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThan(19);
  });
});

/** Labels of the picture that overlap each other by more than a pixel, or leave the picture. */
function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const frame = document.querySelector('.table-view')?.getBoundingClientRect();
    if (frame === undefined) return ['There is no picture.'];
    const boxes = [...document.querySelectorAll<SVGTextElement>('.table-base text')]
      .filter((text) => !text.matches('.initial'))
      .map((text) => {
        // The box of a line is higher than its letters.
        const { left, right, top, height } = text.getBoundingClientRect();
        return {
          text: text.textContent ?? '',
          left,
          right,
          top: top + height * 0.22,
          bottom: top + height * 0.8,
        };
      });
    const found = boxes
      .filter(
        ({ left, right, top, bottom }) =>
          left < frame.left - 1 ||
          right > frame.right + 1 ||
          top < frame.top - 1 ||
          bottom > frame.bottom + 1,
      )
      .map(({ text }) => `clipped: ${text}`);
    boxes.forEach((a, i) => {
      for (const b of boxes.slice(i + 1))
        if (
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
        )
          found.push(`${a.text} / ${b.text}`);
    });
    return found;
  });
}

describe('by mouse', () => {
  test('pointing previews, a click selects, a second one goes on, Back returns', async () => {
    const page = await openTable();
    await mark(page, `?topic=${topic}`).hover();
    await page.waitForSelector('.tip');
    expect(new URL(page.url()).search).toBe('');
    await mark(page, `?topic=${topic}`).click();
    await page.waitForURL(`**/?topic=${topic}`);
    await page.waitForSelector('.table-spots .topic.selected');
    await mark(page, `?topic=${topic}`).click();
    await page.waitForURL(`**/topics/${topic}/`);
    await page.goBack();
    await page.waitForURL(`**/?topic=${topic}`);
    await page.goBack();
    await page.waitForFunction(() => window.location.search === '');
    // The pointer still rests on the topic, which may preview it again.
    await page.mouse.move(1, 1);
    await page.waitForFunction(() => document.querySelector('[data-focused]') === null);
  });

  test('an edge shows the words that join its ends', async () => {
    const page = await openTable(`?topic=${relation.from},${relation.to}`);
    expect(await page.locator('.table-panel').innerText()).toContain(relation.quote);
    expect(await page.locator('.table-lit .relation.selected').getAttribute('d')).toMatch(/^M/);
  });

  test('a fold opens beside its mark, inside the window', async () => {
    const page = await openTable();
    await page.locator('.table-base .fold').last().click();
    const box = await page.getByRole('dialog').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? Number.NaN)).toBeLessThanOrEqual(900);
  });
});

describe('by keyboard', () => {
  test('one Tab stop, arrows, Enter and Escape', async () => {
    const page = await openTable();
    await page.locator('.take-along > summary').focus();
    await page.keyboard.press('Tab');
    const first = await reached(page);
    expect(first).toMatch(/\?topic=/);
    await page.keyboard.press('ArrowRight');
    const second = await reached(page);
    expect(second).toMatch(/\?topic=/);
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${second}`);
    await page.waitForSelector('.table-spots .topic.selected');
    await page.keyboard.press('ArrowUp');
    expect(await reached(page)).not.toBe(second);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => window.location.search === '');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.table-picture'))).toBeNull();
  });

  test('Enter opens a fold, Escape returns to it', async () => {
    const page = await openTable();
    await page.locator('.table-base .fold').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-fold'))).toMatch(/^fold-/);
  });

  test('+ enlarges step by step to every position and first words, 0 shows the whole again', async () => {
    const page = await openTable();
    expect(await page.locator('.table-detail').count()).toBe(0);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.waitForSelector('.table-detail a');
    expect(await page.locator('.table-detail a').count()).toBe(opened.positions.length);
    await page.keyboard.press('+');
    await page.waitForSelector('.beginning');
    await page.keyboard.press('0');
    await page.locator('.table-detail').waitFor({ state: 'detached' });
  });

  test('what the arrows reach comes into sight where the table is enlarged', async () => {
    const page = await openTable();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.waitForSelector('.table-detail a');
    await page.locator('.table-base .seat').first().focus();
    await page.waitForFunction(() => {
      const frame = document.querySelector('.table-view')?.getBoundingClientRect();
      const mark = document.activeElement?.querySelector('.reach')?.getBoundingClientRect();
      return (
        frame !== undefined &&
        mark !== undefined &&
        mark.left >= frame.left &&
        mark.right <= frame.right &&
        mark.top >= frame.top &&
        mark.bottom <= frame.bottom
      );
    });
    expect(await page.locator('.table-view').evaluate((frame) => frame.scrollLeft + frame.scrollTop)).toBe(0);
  });

  /** Where the mark leads that has the focus. */
  async function reached(page: Page): Promise<string> {
    return (await page.evaluate(() => document.activeElement?.getAttribute('href')?.split('/').at(-1))) ?? '';
  }
});

describe('by wheel and by touch', () => {
  test('the wheel scrolls the page, with Ctrl it enlarges the table', async () => {
    const page = await openTable();
    await page.keyboard.press('+');
    await page.keyboard.press('0');
    await page.mouse.move(500, 500);
    await page.mouse.wheel(0, 120);
    await page.waitForFunction(() => window.scrollY > 0);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await page.waitForSelector('.table-view.enlarged');
  });

  test('a tap selects, and what it selects comes up from below', async () => {
    const page = await openTable('', { viewport: PHONE, hasTouch: true, isMobile: true });
    await mark(page, `?topic=${topic}`).tap();
    await page.waitForURL(`**/?topic=${topic}`);
    const panel = await page.locator('.table-panel').boundingBox();
    const picture = await page.locator('.table-view').boundingBox();
    expect(panel?.y).toBeLessThan(PHONE.height * 0.7);
    expect((picture?.y ?? 0) + (picture?.height ?? Number.NaN)).toBeLessThanOrEqual((panel?.y ?? 0) + 1);
    expect(await page.locator('.tip').count()).toBe(0);
  });

  test('one finger scrolls the page as long as the table is whole', async () => {
    const page = await openTable('', { viewport: PHONE, hasTouch: true, isMobile: true });
    const action = () => page.locator('.table-view').evaluate((view) => getComputedStyle(view).touchAction);
    expect(await action()).toBe('pan-x pan-y');
    await page.getByRole('button', { name: 'Enlarge' }).tap();
    await page.waitForSelector('.table-view.enlarged');
    expect(await action()).toBe('none');
  });
});

describe('on a tablet', () => {
  test.each([
    ['held broadside', { width: 1024, height: 768 }],
    ['held upright', { width: 768, height: 1024 }],
    ['large and held upright', { width: 1024, height: 1366 }],
  ])('%s, what is selected and the words of it are in sight together', async (_, viewport) => {
    const page = await openTable(`?topic=${topic}`, { viewport });
    await page.waitForSelector('.table-spots .topic.selected');
    const room = async (what: string) =>
      (await page.locator(what).first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const selected = await room('.table-spots .topic.selected');
    const panel = await room('.table-panel');
    const picture = await room('.table-view');
    const beside = panel.x > picture.x + picture.width - 1;
    const foot = beside ? viewport.height : panel.y;
    expect(selected.y).toBeGreaterThan(0);
    expect(selected.y + selected.height).toBeLessThanOrEqual(foot);
    // Most of the picture, and enough of the panel to read in.
    expect(Math.min(foot, picture.y + picture.height) - picture.y).toBeGreaterThan(picture.height * 0.6);
    expect(Math.min(viewport.height, panel.y + panel.height) - panel.y).toBeGreaterThan(240);
    await expectReadable(page);
  });

  async function expectReadable(page: Page): Promise<void> {
    expect(await page.locator('.table-panel h2').first().isVisible()).toBe(true);
    const heights = await page
      .locator('.table-view .seat text')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThan(11.5);
  }
});

describe('a prerendered page', () => {
  test.each([
    [1440, 'size-wide'],
    [800, 'size-middle'],
    [390, 'size-narrow'],
  ])('shows at %d pixels the one picture that fits, without scripts', async (width, size) => {
    const page = await openPage(TABLE, {
      javaScriptEnabled: false,
      expected: /preloaded using link preload|^failed: \S+\.js csp$/,
      viewport: { width, height: 900 },
    });
    const shown = await page
      .locator('.table-view:visible')
      .evaluateAll((views) => views.map((view) => view.className));
    expect(shown).toEqual([`table-view ${size}`]);
  });

  test('is taken over as it stands', async () => {
    const page = await openPage(TABLE, {
      javaScriptEnabled: false,
      expected: /preloaded using link preload|^failed: \S+\.js csp$/,
    });
    const written = await page.locator('.size-wide .table-base').innerHTML();
    const live = await openTable();
    const drawn = await live.locator('.size-wide .table-base').innerHTML();
    // Links become absolute, and one of them the only Tab stop.
    const bare = (html: string) => html.replace(/ (href|tabindex)="[^"]*"/g, '');
    expect(bare(drawn)).toBe(bare(written));
  });
});

describe('on the way to the text', () => {
  test('the rim unrolls into the ribbon, and goes', async () => {
    const page = await openTable();
    await page.getByRole('link', { name: 'Text', exact: true }).click();
    await page.waitForSelector('.unrolling > path[d]', { state: 'attached' });
    await page.locator('.unrolling').waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toMatch(/\/text\/$/);
  });

  test('nothing moves for whoever asks for less motion', async () => {
    const page = await openTable('', { reducedMotion: 'reduce' });
    await page.evaluate(() => {
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes)
            if (node instanceof Element && node.matches('.unrolling')) document.body.dataset['moved'] = '';
      }).observe(document.body, { childList: true });
    });
    await page.getByRole('link', { name: 'Text', exact: true }).click();
    await page.waitForSelector('.scroll-map');
    expect(await page.evaluate(() => 'moved' in document.body.dataset)).toBe(false);
  });
});

describe('taken along', () => {
  test('as SVG it stands alone, with title and source', async () => {
    const svg = await take('SVG');
    expect(svg).toContain(`<title id="title">${opened.heading}</title>`);
    expect(svg).toContain(opened.reference);
    expect(svg).toContain('data:font/woff2;base64,');
    expect(svg).not.toMatch(/var\(--|light-dark|class="/);
    expect([...svg.matchAll(/(?:src|xlink:href)="(?!data:)/g)]).toEqual([]);
  });

  test('as CSV it has a line for every relation', async () => {
    const csv = await take('CSV');
    expect(csv.split('\r\n').filter((line) => line.startsWith('joins,'))).toHaveLength(
      opened.relations.length,
    );
  });

  test('as PNG it is twice the size', async () => {
    const png = await take('PNG', 'latin1');
    expect(png.slice(1, 4)).toBe('PNG');
    const bytes = Buffer.from(png, 'latin1');
    expect(bytes.readUInt32BE(16)).toBe(2 * 1040);
  });

  async function take(kind: string, encoding: 'utf8' | 'latin1' = 'utf8'): Promise<string> {
    const page = await openTable();
    await page.locator('.take-along > summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.take-along button', { hasText: kind }).click(),
    ]);
    return readFileSync(await download.path(), encoding);
  }
});

test.each([
  ['a desk', DESK],
  ['a phone', PHONE],
])('the list begins below what can be done with it on %s', async (_, viewport) => {
  const page = await openPage(TABLE, { viewport });
  await page.getByRole('button', { name: 'List' }).click();
  const heading = page.getByRole('heading', { name: 'Topics', exact: true }).first();
  const { x, y, height } = (await heading.boundingBox()) ?? { x: 0, y: 0, height: 0 };
  const seen = await page.evaluate(
    ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.textContent,
    [x + 5, y + height / 2],
  );
  expect(seen).toBe('Topics');
});
