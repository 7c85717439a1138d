import { expect, test } from 'vitest';
import { hasPage, listPages } from '#app/pages.ts';
import { formatAddress } from '#model/format-address.ts';
import { collection, library } from '../model.ts';

/** Pages of which there is one. */
const ALONE = ['front', 'actors', 'find', 'basket', 'compare', 'faces', 'line-ups', 'about'];

test('everything in the collection has a page, and only once', () => {
  const { topics, actors, propositions } = collection.codebook;
  const steps = collection.tours.reduce((sum, tour) => sum + tour.steps.length, 0);
  const paths = listPages(library).map(formatAddress);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.length).toBe(
    ALONE.length +
      actors.length +
      propositions.length +
      collection.statements.length * (6 + topics.length) +
      2 * steps,
  );
});

test('the collection has every page that is listed', () => {
  expect(listPages(library).filter((address) => !hasPage(library, address))).toEqual([]);
});
