import { expect, test } from 'vitest';
import { formatAddress } from '#model/format-address.ts';
import { nearestAddresses } from '#query/nearest-addresses.ts';
import { collection, library } from '../model.ts';
import { actor, smallLibrary } from './small.ts';

const { topics, actors, propositions } = collection.codebook;
const [statement] = collection.statements;

test('a slip of one letter leads to the page that was meant', () => {
  const targets: [string, string][] = [
    ...topics.map(({ id }): [string, string] => [id, `/${statement?.id}/topics/${id}/`]),
    ...actors.map(({ id }): [string, string] => [id, `/actors/${id}/`]),
    ...propositions.map(({ id }): [string, string] => [id, `/propositions/${id}/`]),
  ];
  for (const [id, path] of targets) {
    if (id.length < 5) continue;
    const slipped = `/somewhere/${id.slice(0, -2)}${id.slice(-1)}/`;
    const found = nearestAddresses(library, slipped, 10).map(({ to }) => formatAddress(to));
    expect(found, slipped).toContain(path);
  }
});

test.each([
  ['/actor/', '/actors/'],
  ['/Baskets/', '/basket/'],
  ['/compare/lineups/', '/compare/line-ups/'],
  ['/abaut/', '/about/'],
  [`/${statement?.id}/txt/`, `/${statement?.id}/text/`],
  [`/${statement?.id.slice(0, -1)}/`, `/${statement?.id}/`],
])('%s was meant for %s', (path, meant) => {
  const [nearest] = nearestAddresses(library, path);
  expect(nearest && formatAddress(nearest.to)).toBe(meant);
  expect(nearest?.name).not.toBe('');
});

test('the nearest comes first, and a whole word of an id is nearer than a slip', () => {
  const found = nearestAddresses(library, '/georgia/', 20).map(({ to }) => formatAddress(to));
  expect(found[0]).toBe(`/${statement?.id}/topics/georgia/`);
  expect(found).toContain('/propositions/georgia-joins-nato/');
});

test('nothing is suggested for the root or for what is like nothing', () => {
  expect(nearestAddresses(library, '/')).toEqual([]);
  expect(nearestAddresses(library, '/xqzxqzxqzxqzxqzxqz/')).toEqual([]);
});

test('no more than asked for', () => {
  expect(nearestAddresses(library, '/actors/council/', 2).length).toBeLessThanOrEqual(2);
});

test('an id is near with at most half of the longer one changed', () => {
  const small = smallLibrary({ actors: [actor('qrst'), actor('qrstuv')] });
  const near = (path: string) => nearestAddresses(small, path).map(({ name }) => name);
  expect(near('/qrs/')).toEqual(['qrst', 'qrstuv']);
  expect(near('/qrxy/')).toEqual(['qrst']);
  expect(near('/qxyz/')).toEqual([]);
});
