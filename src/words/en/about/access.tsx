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
    'axe-core looks at each kind of page and at what it turns into: something selected, a filter set, a position open, a dialog, a step of a tour, the projector; in light by every rule of levels A and AA and of good practice, in dark and in forced colours by those on colours, and at each page as it comes on a phone too. Where colours are forced, no word may lie under the box that a browser lays behind words. The keys for each main task are written down, and a test presses them and looks that the focus is ringed, in the window and under nothing. What a screen reader reads of each view is kept, and compared line by line. The main tasks are done in Chromium, Firefox ESR and WebKitGTK. The contrast of words and marks is computed, and how far apart topics are to eyes with each kind of colour deficiency.',
  ],
  [
    'Enlarged, spaced, touched',
    'Each kind of page is tested at 640 and 320 pixels (a window of 1280 at 200 and 400 per cent), with letters set twice as large in the browser and with wider spacing: none scrolls sideways. Where less motion is asked for, none lasts longer than a hundredth of a second. Targets on a phone have 24 pixels or as much room about them; marks in pictures are left out, as the lists have the same.',
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
