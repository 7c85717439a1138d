import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RibbonImage } from '#charts/ribbon/RibbonImage.tsx';

/** A ribbon of so many passages, every third of which is about a topic; how many boxes it draws. */
function boxesOf(count: number): number {
  const passages = Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    words: 20 + (i % 7) * 30,
    section: Math.floor(i / 10),
    question: i % 10 === 0,
    strands: i % 3 === 0 ? [{ tone: 2, main: true }] : [],
  }));
  return renderToStaticMarkup(<RibbonImage passages={passages} />).match(/M/g)?.length ?? 0;
}

test('every passage has its box', () => {
  expect(boxesOf(30)).toBe(30);
});

test('a long statement draws no more than can be told apart', () => {
  expect(boxesOf(1000)).toBeLessThanOrEqual(75);
});
