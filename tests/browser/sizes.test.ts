import { expect, test } from 'vitest';
import { BUDGETS, measureSizes } from '#node/page-sizes.ts';

const { pages, fonts, file } = measureSizes('dist');

test.each(Object.entries(pages))('what “%s” loads at once stays within the budgets', (_, page) => {
  expect(page.script).toBeGreaterThan(0);
  expect(page.style).toBeGreaterThan(0);
  expect(page.model).toBeGreaterThan(0);
  expect(page.html).toBeLessThanOrEqual(BUDGETS.html);
  expect(page.script).toBeLessThanOrEqual(BUDGETS.script);
  expect(page.style).toBeLessThanOrEqual(BUDGETS.style);
  expect(page.model).toBeLessThanOrEqual(BUDGETS.model);
});

test('the fonts stay within their budget', () => {
  expect(fonts).toBeGreaterThan(0);
  expect(fonts).toBeLessThanOrEqual(BUDGETS.fonts);
});

test('the one file stays within its budget', () => {
  expect(file).toBeGreaterThan(BUDGETS.model);
  expect(file).toBeLessThanOrEqual(BUDGETS.file);
});
