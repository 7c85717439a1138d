import { expect, test } from 'vitest';
import { partsOf } from '#charts/table/parts.ts';

const sections = Array.from({ length: 10 }, (_, number) => ({
  number,
  title: number === 0 ? 'Opening speech' : `Title ${number}`,
}));

test('few sections are headed each by itself', () => {
  const parts = partsOf(sections.slice(0, 3), 12);
  expect(parts.map(({ title }) => title)).toEqual(['Opening speech', 'Q1 Title 1', 'Q2 Title 2']);
});

test('many are headed by their first and last', () => {
  const parts = partsOf(sections, 4);
  expect(parts.map(({ title }) => title)).toEqual([
    'Opening speech to Q2',
    'Q3 to Q5',
    'Q6 to Q8',
    'Q9 Title 9',
  ]);
  expect(parts.flatMap((part) => part.sections)).toEqual(sections.map(({ number }) => number));
});
