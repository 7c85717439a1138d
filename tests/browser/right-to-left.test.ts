import { expect, test } from 'vitest';
import { collection } from '../model.ts';
import { openPage, startBrowser } from './browser.ts';
import { pathTo } from './kinds.ts';

const { actors } = collection.codebook;
const [actor = ''] = actors.flatMap(({ id }) =>
  actors.filter(({ affiliation }) => affiliation === id).length > 1 ? [id] : [],
);

startBrowser();

test('names and words from right to left leave the line round them in its order', async () => {
  const page = await openPage(pathTo({ page: 'actor', actor }));
  const places = await page.evaluate(() => {
    const boxOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      return { left, right };
    };
    const quote = document.querySelector('.quotation > p');
    const row = [...document.querySelectorAll('main p, main dd')].find(
      ({ textContent, children }) => textContent.includes(', ') && children.length > 1,
    );
    const [one, other] = row?.querySelectorAll('a') ?? [];
    if (quote == null || one === undefined || other === undefined) return null;
    one.textContent = 'لبنان';
    other.textContent = 'سوريا';
    quote.textContent = '“نحن مستعدون.”';
    return {
      one: boxOf(one),
      other: boxOf(other),
      words: boxOf(quote),
      quote: quote.getBoundingClientRect().right,
    };
  });
  if (places === null) throw new Error('The page names several actors in a row, and has words.');
  expect(places.one.right).toBeLessThan(places.other.left);
  expect(places.words.right).toBeCloseTo(places.quote, 0);
});
