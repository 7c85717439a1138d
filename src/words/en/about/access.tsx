import type { ReactNode } from 'react';

export const aim = (
  <>
    Parley aims at level AA of the Web Content Accessibility Guidelines 2.2. Everything that a picture shows
    and does is also there as a list, which a screen reader meets first; the key <kbd>L</kbd> and “List” show
    it to everybody.
  </>
);

/** What was done and tested, and what was not, each under a heading of its own. */
export const FACTS: readonly (readonly [name: string, fact: ReactNode])[] = [
  [
    'By keyboard',
    <>
      Tab leads to every control in the order in which it is read, and once into each picture, ribbon or
      table; arrow keys go on within, Enter opens, Escape leads back. <kbd>?</kbd> lists the keys of a page
      and switches those off that are a single letter.
    </>,
  ],
  [
    'Without colour',
    'A stance is a shape and a sign, a topic a letter, a voice a filled, an outlined or a dotted mark. Colours give way to the reader’s own where these are forced. Motion stops where less is asked for.',
  ],
  [
    'Tested with every change',
    'Each kind of page in light and dark, on a desk and on a phone, with axe-core and without a violation; no page scrolls sideways at 320 pixels. The tasks are done by mouse, by keyboard and by touch in a real browser. The contrast of words and marks is computed, and how far apart topics are to eyes with each kind of colour deficiency.',
  ],
  [
    'Not tested',
    'Nobody who lives with a screen reader, a switch or speech input has tried Parley yet. Names, roles and order were checked in the browser’s accessibility tree, not in every pairing of browser and reader.',
  ],
  [
    'Known limits',
    'On a phone the picture of the whole table names its topics but not its actors: they are in the list. The source’s own words are shown as published, slips included; a note says where the source slips.',
  ],
];
