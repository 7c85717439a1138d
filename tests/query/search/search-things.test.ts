import { expect, test } from 'vitest';
import { actorAliases, namesSomebody } from '#query/search/actor-aliases.ts';
import { listThings, wordsOfThing } from '#query/search/search-things.ts';
import { quoteIn, smallLibrary } from '../small.ts';
import { actor, mention, note, passage, position, proposition, topic } from './small-things.ts';

const said = passage(
  'p01',
  'The Roman side asked the Hanse, if it pays, and they said: Rom may land if Hansa may.',
  'On who may land.',
);
const plain = passage('p02', 'Nobody is named here, nor there.');
const library = smallLibrary({
  topics: [topic('free-ports', 'Harbours', 'Where ships may land')],
  actors: [actor('rome', 'Rome', 'A city', ['Urbs']), actor('hanse', 'Hanseatic League', 'A league')],
  propositions: [proposition('land', 'free-ports', 'Free landing', 'Every ship may land')],
  statements: [
    {
      passages: [said, plain],
      notes: [note(said, 'Hansa', 'Hanse'), note(said, 'pays', null), note(said, 'Rom', 'Rome')],
      mentions: [
        mention('rome', said, 'The Roman side'),
        mention('hanse', said, 'the Hanse'),
        mention('rome', said, 'they'),
        mention('rome', said, 'Rom'),
      ],
      positions: [
        position('may', 'rome', 'land', {
          evidence: [quoteIn(said, 'Rom may land'), quoteIn(said, 'The Roman side asked')],
          condition: quoteIn(said, 'if Hansa may'),
        }),
        position('must', 'hanse', 'land', { evidence: [quoteIn(said, 'it pays')] }),
      ],
    },
    { passages: [], mentions: [mention('hanse', said, 'it'), mention('hanse', said, 'Hansa')] },
  ],
});

test('things are found by what they are called, what they say, and what is said about them', () => {
  expect(listThings(library).map((thing) => [thing.kind, ...wordsOfThing(library, thing)])).toEqual([
    ['topic', 'Harbours', 'free-ports', '', 'Where ships may land'],
    ['actor', 'Rome', 'Urbs\nThe Roman side\nRom', '', 'A city'],
    ['actor', 'Hanseatic League', 'the Hanse\nHansa', '', 'A league'],
    // By the usual forms of what is written otherwise, and by who is named, each once; “they” names nobody.
    ['passage', 'p01', 'Hanse\n\nRome', said.text, 'On who may land.\nRome\nHanseatic League'],
    ['passage', 'p02', '', plain.text, ''],
    ['proposition', 'Free landing', '', 'Every ship may land', ''],
    ['position', '', '', 'Rom may land\nThe Roman side asked\nif Hansa may', ''],
    ['position', '', '', 'it pays', ''],
  ]);
});

test('a passage whose mentions name nobody is not found by whom they mean', () => {
  const they = passage('p01', 'Then they left.');
  const only = smallLibrary({
    actors: [actor('rome', 'Rome')],
    statements: [{ passages: [they], mentions: [mention('rome', they, 'they')] }],
  });
  expect(listThings(only).map((thing) => wordsOfThing(only, thing))).toEqual([
    ['Rome', '', '', ''],
    ['p01', '', they.text, ''],
  ]);
});

test('an actor is also called what the statements call it, each once, but by no pronoun', () => {
  expect(actorAliases(library)).toEqual(
    new Map([
      ['rome', ['Urbs', 'The Roman side', 'Rom']],
      ['hanse', ['the Hanse', 'Hansa']],
    ]),
  );
  expect(actorAliases(library)).toBe(actorAliases(library));
});

test.each(['Russia', 'the Americans', 'our partners', 'Émile', 'al-Assad', 'UN', 'US', 'We all'])(
  '“%s” names somebody',
  (quote) => expect(namesSomebody(quote)).toBe(true),
);

test.each([
  ...['partners', 'émigrés', 'they', 'I', 'We', 'we', 'Us', 'us', 'You', 'He', 'She', 'It', 'They', 'Them'],
  ...['2013', '“They”', ''],
])('“%s” names nobody', (quote) => expect(namesSomebody(quote)).toBe(false));
