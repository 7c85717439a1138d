import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HandoutAddress } from '#model/address.ts';
import { handoutAddress } from '#model/address.ts';
import { handoutOf } from '#query/handout/handout.ts';
import { MOST_GAPS } from '#query/handout/handout-gaps.ts';
import { MOST_ENTRIES, MOST_ROWS } from '#query/handout/handout-rows.ts';
import { positionsOn } from '#query/handout/handout-subject.ts';
import { collection, library } from '../../model.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const { statement } = index;
const make = (rest: Partial<HandoutAddress>) => handoutOf(library, index, handoutAddress(statement.id, rest));

const someOf = (ids: string[]) => fc.subarray(ids, { maxLength: 3 });
const asked = fc.record({
  topic: fc.option(fc.constantFrom(...collection.codebook.topics.map(({ id }) => id))),
  actors: someOf(collection.codebook.actors.map(({ id }) => id)),
  tour: fc.option(fc.constantFrom(...collection.tours.map(({ id }) => id))),
  passages: someOf(statement.passages.map(({ id }) => id)),
  seed: fc.integer({ min: 1, max: 999 }),
});

describe('a handout about anything', () => {
  test('is of bounded length and says truly how much is left', () => {
    fc.assert(
      fc.property(asked, (rest) => {
        const { rows, left, subject } = make(rest);
        const positions = positionsOn(library, index, subject);
        const propositions = new Set(positions.map(({ proposition }) => proposition));
        expect(rows.length).toBeLessThanOrEqual(MOST_ROWS);
        expect(rows.length + left).toBe(propositions.size);
        for (const row of rows) {
          expect(row.entries.length).toBeLessThanOrEqual(MOST_ENTRIES);
          const all = positions.filter(({ proposition }) => proposition === row.proposition.id);
          expect(row.entries.length + row.left).toBe(all.length);
          const stances = (held: readonly { stance: string }[]) => new Set(held.map(({ stance }) => stance));
          expect(stances(row.entries.map(({ position }) => position))).toEqual(stances(all));
        }
      }),
    );
  });

  test('quotes exactly, gaps included, and numbers the gaps as they are read', () => {
    fc.assert(
      fc.property(asked, (rest) => {
        const { rows, gaps, words } = make(rest);
        const entries = rows.flatMap((row) => row.entries);
        const numbers: number[] = [];
        for (const { position, quotes } of entries) {
          expect(quotes.length).toBeGreaterThan(0);
          for (const { passage, start, end, quote } of quotes)
            expect(index.passages.get(passage)?.text.slice(start, end)).toBe(quote);
          const pieces = gaps.get(position.id);
          if (pieces === undefined) continue;
          expect(pieces.map(({ text }) => text).join('')).toBe(quotes[0]?.quote);
          numbers.push(...pieces.flatMap(({ number }) => number ?? []));
        }
        expect(numbers).toEqual(numbers.map((_, i) => i + 1));
        expect(words).toHaveLength(numbers.length);
        expect(words.length).toBeLessThanOrEqual(MOST_GAPS);
      }),
    );
  });

  test('has with one seed the same worksheet and key', () => {
    fc.assert(
      fc.property(asked, (rest) => {
        const worksheet = make({ ...rest, sheet: 'worksheet' });
        const key = make({ ...rest, sheet: 'key', paper: 'letter' });
        expect(key).toEqual(worksheet);
      }),
    );
  });

  test('says whose account it is where one voice alone is heard', () => {
    fc.assert(
      fc.property(asked, (rest) => {
        const { rows, subject } = make(rest);
        const positions = positionsOn(library, index, subject);
        for (const { proposition, voice } of rows) {
          const voices = new Set(
            positions
              .filter((one) => one.proposition === proposition.id)
              .map(({ attribution }) => attribution),
          );
          expect(voice === null ? voices.size > 1 : voices.size === 1 && voices.has(voice)).toBe(true);
        }
      }),
    );
  });
});

test('the most contested propositions come first, on a tour those that it comes to', () => {
  const [first] = make({ topic: 'syria' }).rows;
  const stances = new Set(first?.entries.map(({ position }) => position.stance));
  expect(stances).toContain('supports');
  expect(stances).toContain('opposes');
  for (const { id, steps } of collection.tours) {
    const position = steps[0]?.quotes[0]?.position;
    if (position == null) continue;
    expect(make({ tour: id }).rows[0]?.proposition.id).toBe(index.positions.get(position)?.proposition);
  }
});

test('seeds leave out different words', () => {
  const made = Array.from({ length: 12 }, (_, i) => make({ topic: 'syria', seed: i + 1 }).words.join());
  expect(new Set(made).size).toBe(12);
});

test('what the collection does not have is passed over', () => {
  expect(make({ topic: 'x', tour: 'x', actors: ['x'], passages: ['p999'] })).toEqual(make({}));
});
