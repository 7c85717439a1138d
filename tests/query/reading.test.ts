import { expect, test } from 'vitest';
import { readingOf } from '#query/reading.ts';
import { library } from '../model.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const { statement } = index;
const reading = readingOf(index);
const passages = reading.sections.flatMap((section) => section.passages);

test('every passage is read once, in text order, word for word', () => {
  expect(passages.map(({ passage }) => passage.id)).toEqual(statement.passages.map(({ id }) => id));
  for (const { passage, pieces } of passages)
    expect(pieces.map(({ text }) => text).join('')).toBe(passage.text);
});

test('the pieces of a quote joined are the quote', () => {
  for (const { passage, pieces } of passages)
    for (const position of statement.positions)
      for (const { quote, start, end } of position.evidence.filter((each) => each.passage === passage.id)) {
        const coded = pieces.filter(({ on }) =>
          on.some((code) => code.kind === 'evidence' && code.position === position && code.start === start),
        );
        expect(coded.map(({ text }) => text).join('')).toBe(quote);
        expect(coded.at(-1)?.end).toBe(end);
      }
});

test('the speaker is named where the word passes, and not in the opening speech', () => {
  const named = passages.filter(({ opensTurn }) => opensTurn).map(({ passage }) => passage.id);
  const expected = statement.passages
    .filter(({ exchange, kind }, place) => {
      const before = statement.passages[place - 1];
      return exchange !== null && (before?.exchange !== exchange || before.kind !== kind);
    })
    .map(({ id }) => id);
  expect(named).toEqual(expected);
  expect(named.length).toBeGreaterThan(0);
});

test('each position is stepped through once, in the order of its first words', () => {
  expect(new Set(reading.positions)).toEqual(new Set(statement.positions.map(({ id }) => id)));
  expect(reading.positions).toHaveLength(statement.positions.length);
  const places = reading.positions.map((id) => {
    const { evidence } = statement.positions.find((position) => position.id === id) ?? { evidence: [] };
    return Math.min(
      ...evidence.map(({ passage, start }) => {
        const { source } = statement.passages.find((each) => each.id === passage) ?? { source: { start: 0 } };
        return source.start + start;
      }),
    );
  });
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
