import { expect, test } from 'vitest';
import { strandTone, toneOf } from '#query/tone.ts';
import { smallLibrary, topic } from './small.ts';

const library = smallLibrary({
  topics: [
    topic('trade', { group: 'further' }),
    ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => topic(id)),
    topic('below b', { group: 'further', parent: 'b' }),
    topic('below that', { group: 'further', parent: 'below b' }),
    topic('below trade', { group: 'further', parent: 'trade' }),
    topic('core below b', { parent: 'b' }),
  ],
});

test('the first seven core topics have a colour each, in the order of the codebook; there are no more colours', () => {
  const tones = library.collection.codebook.topics.map(({ id }) => [id, toneOf(library, id)]);
  expect(Object.fromEntries(tones)).toEqual({
    trade: 0,
    a: 1,
    b: 2,
    c: 3,
    d: 4,
    e: 5,
    f: 6,
    g: 7,
    h: 0,
    'below b': 0,
    'below that': 0,
    'below trade': 0,
    'core below b': 0,
  });
});

test('a topic without a colour runs through its passages in that of the nearest topic above it that has one', () => {
  const tones = ['a', 'below b', 'below that', 'core below b', 'trade', 'below trade'];
  expect(tones.map((id) => strandTone(library, id))).toEqual([1, 2, 2, 2, 0, 0]);
});
