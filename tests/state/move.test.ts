import { expect, test } from 'vitest';
import { kindOfMove } from '#state/move.ts';

const place = (text: string) => {
  const { pathname, search, hash } = new URL(text, 'https://parley.invalid');
  return { pathname, search, hash };
};

test.each([
  ['another page', '/s/', '/about/', 'page'],
  ['a fragment of another page', '/s/', '/s/text/#p13', 'fragment'],
  ['a fragment of this page', '/s/text/', '/s/text/#p13', 'fragment'],
  ['the very same link again', '/s/text/?topic=a#p13', '/s/text/?topic=a#p13', 'fragment'],
  ['a filter, with the fragment kept', '/s/text/#p13', '/s/text/?topic=a#p13', 'selection'],
  ['a fragment and a filter at once', '/s/text/?topic=a#p13', '/s/text/?topic=b#p14', 'fragment'],
  ['a selection', '/s/', '/s/?topic=a', 'selection'],
  ['back to no fragment', '/s/text/#p13', '/s/text/', 'selection'],
])('to follow a link to %s', (_, from, to, kind) => {
  expect(kindOfMove(place(from), place(to))).toBe(kind);
});
