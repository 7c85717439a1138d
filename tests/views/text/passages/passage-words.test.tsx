import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Position, Quote, Statement } from '#model/collection.ts';
import { known } from '#query/known.ts';
import { readingOf } from '#query/reading.ts';
import { indexStatement } from '#query/statement-index.ts';
import { PassageWords } from '#views/text/passages/PassageWords.tsx';
import { library } from '../../../model.ts';
import { statement } from '../../statement.ts';

const passage = first(statement.passages);
const mention = first(statement.mentions);
const position = first(statement.positions);

function first<T>([item]: readonly T[]): T {
  if (item === undefined) throw new Error('The statement has hardly a code.');
  return item;
}

interface Coded {
  text: string;
  positions: Position[];
  mentions: Quote[];
  notes: Quote[];
}

/** Any text with any spans on it: evidence in several pieces, cues, names and editorial notes, all across each other. */
const coded: fc.Arbitrary<Coded> = fc
  .array(fc.constantFrom('war', 'peace', ', ', '. ', ' ', '“', '”', '– ', 'é', '😀', '<b>', '&amp;'), {
    minLength: 1,
    maxLength: 40,
  })
  .chain((words) => {
    const text = words.join('');
    const place = fc.nat(text.length);
    const quote = fc
      .tuple(place, place)
      .filter(([a, b]) => a !== b)
      .map(([a, b]): Quote => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        return { passage: passage.id, start, end, quote: text.slice(start, end) };
      });
    const positions = fc.array(
      fc.record({ evidence: fc.array(quote, { minLength: 1, maxLength: 2 }), cue: fc.option(quote) }),
      { maxLength: 6 },
    );
    return fc.record({
      text: fc.constant(text),
      positions: positions.map((list) =>
        list.map((rest, i): Position => ({ ...position, ...rest, id: `position-${i}` })),
      ),
      mentions: fc.array(quote, { maxLength: 3 }),
      notes: fc.array(quote, { maxLength: 2 }),
    });
  });

function wordsOf({ text, positions, mentions, notes }: Coded): HTMLElement {
  const made: Statement = {
    ...statement,
    passages: [{ ...passage, text }],
    positions,
    mentions: mentions.map((quote) => ({ ...quote, actor: mention.actor })),
    notes: notes.map((quote) => ({ ...quote, form: null, note: 'A note.' })),
    topicCodes: [],
    places: [],
    relations: [],
  };
  const index = indexStatement(made, library.propositions);
  const [section] = readingOf(index).sections;
  const read = section?.passages[0];
  if (read === undefined) throw new Error('Nothing is read.');
  const words = document.createElement('p');
  words.innerHTML = renderToStaticMarkup(
    <PassageWords setting={{ library, index, textHref: '/s/text/', predictHref: '/predict/' }} read={read} />,
  );
  for (const added of words.querySelectorAll('.sic, .evidence-mark')) added.remove();
  return words;
}

test('whatever is coded on them, the words shown are the text, letter for letter', () => {
  fc.assert(
    fc.property(coded, (one) => {
      expect(wordsOf(one).textContent).toBe(one.text);
    }),
    { numRuns: 50 },
  );
});

test('what is underlined for a position is its evidence and nothing else', () => {
  fc.assert(
    fc.property(coded, (one) => {
      const words = wordsOf(one);
      for (const { id, evidence } of one.positions) {
        const underlined = [...words.querySelectorAll(`.evidence[data-position="${id}"]`)]
          // Where two quotes of one position overlap, the inner element repeats the outer.
          .filter((piece) => piece.parentElement?.closest(`.evidence[data-position="${id}"]`) === null)
          .map(({ textContent }) => textContent);
        const covered = [...one.text.split('').keys()].filter((at) =>
          evidence.some(({ start, end }) => start <= at && at < end),
        );
        expect(underlined.join('')).toBe(covered.map((at) => one.text[at]).join(''));
      }
    }),
    { numRuns: 30 },
  );
});

test('a mark stands at the end of every quote, once', () => {
  const index = known(library.statements, statement.id);
  for (const { passages } of readingOf(index).sections)
    for (const read of passages) {
      const setting = { library, index, textHref: '/s/text/', predictHref: '/predict/' };
      const words = renderToStaticMarkup(<PassageWords setting={setting} read={read} />);
      const quotes = read.positions
        .flatMap(({ evidence }) => evidence)
        .filter((quote) => quote.passage === read.passage.id);
      expect(words.split('class="evidence-mark"')).toHaveLength(quotes.length + 1);
    }
});
