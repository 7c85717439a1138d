import { expect, test } from 'vitest';
import { textAddress } from '#model/address.ts';
import { known } from '#query/known.ts';
import { indexCollection } from '#query/library.ts';
import { litText } from '#query/reading-lit.ts';
import { generateCollection } from '../generate/collection.ts';
import { openPage, shifted, startBrowser, WITHOUT_SCRIPT } from './browser.ts';
import { opened, pathTo } from './kinds.ts';

startBrowser();

const made = generateCollection({ seed: 11, passages: 120, topics: 8, actors: 30 });
// At the address of the one that ships, where the build has a page.
const collection = { ...made, statements: made.statements.map((each) => ({ ...each, id: opened.id })) };
const [statement] = collection.statements;
const put = { collection, address: textAddress(opened.id) };
const path = pathTo(put.address);
/** A position far down whose words stand in one passage. */
const position = statement?.positions.findLast(({ evidence }) => evidence.length === 1);
const [quote] = position?.evidence ?? [];
if (statement === undefined || position === undefined || quote === undefined)
  throw new Error('The made-up statement has no position.');
const passages = statement.passages.map(({ id }) => id);
const far = passages.at(-10) ?? '';

test('a long text comes whole, in order, and nothing moves meanwhile', async () => {
  const page = await openPage(path, { put });
  await page.waitForFunction((all) => document.querySelectorAll('.passage').length === all, passages.length);
  expect(await page.locator('.passage').evaluateAll((all) => all.map(({ id }) => id))).toEqual(passages);
  expect(await page.evaluate(shifted)).toBeLessThan(0.001);
});

test('a link to a passage far down leads there at once', async () => {
  const page = await openPage(`${path}#${far}`, { put });
  await expect
    .poll(() =>
      page.locator(`#${far}`).evaluate((passage) => Math.round(passage.getBoundingClientRect().top)),
    )
    .toBeLessThan(300);
  expect(
    await page.locator(`#${far}`).evaluate((passage) => passage.getBoundingClientRect().top),
  ).toBeGreaterThan(0);
});

test('a link to words far down leads to them', async () => {
  const { text } = statement.passages.at(-12) ?? { text: '' };
  const words = text.slice(0, 30).trim();
  const page = await openPage(`${path}?words=${encodeURIComponent(words)}#${passages.at(-12)}`, { put });
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('linked') ?? [];
        return range instanceof Range && range.getBoundingClientRect().top < window.innerHeight
          ? String(range)
          : null;
      }),
    )
    .toBe(words);
});

test('a position far down is opened, lit and shown beside its words', async () => {
  const page = await openPage(`${path}?position=${position.id}`, { put });
  const note = page.locator(`#${quote.passage} .note[data-open]`);
  await note.locator('.note-details').waitFor();
  const words = page.locator(`#${quote.passage} .evidence[data-open]`).first();
  await expect
    .poll(() => words.evaluate((span) => span.getBoundingClientRect().top < window.innerHeight))
    .toBe(true);
  expect(await note.locator('.note-head').getAttribute('aria-expanded')).toBe('true');
});

test('what a filter lights is lit in passages that come later too', async () => {
  const [code] = statement.topicCodes.filter(({ passage }) => passage === far);
  const topic = code?.topic ?? '';
  const library = indexCollection(collection);
  const filtered = textAddress(statement.id, { topics: [topic] });
  const expected = litText(library, known(library.statements, statement.id), filtered)?.passages;
  const page = await openPage(`${path}?topic=${topic}`, { put });
  await page.waitForFunction((all) => document.querySelectorAll('.passage').length === all, passages.length);
  const lit = await page.locator('.passage[data-lit]').evaluateAll((all) => all.map(({ id }) => id));
  expect(lit).toEqual(passages.filter((id) => expected?.has(id)));
});

test('without JavaScript its beginning leads on to the whole', async () => {
  const page = await openPage(path, { put, ...WITHOUT_SCRIPT });
  const link = page.getByRole('link', { name: 'Read the whole text on one page' });
  expect(new URL((await link.getAttribute('href')) ?? '', page.url()).pathname).toBe(
    new URL('whole/', page.url()).pathname,
  );
  const last = await page.locator('.passage').last().boundingBox();
  const below = await link.boundingBox();
  expect((below?.y ?? 0) - ((last?.y ?? 0) + (last?.height ?? 0))).toBeLessThan(200);
});
