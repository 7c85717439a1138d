import { expect, test } from 'vitest';
import { readingOf } from '#query/reading.ts';
import { library } from '../model.ts';
import { passage, position, quoteIn, smallStatement } from './small.ts';

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

test('evidence, conditions and cues lie on their own words, wherever the evidence of their position is', () => {
  const p01 = passage('p01', 'We support talks, he said.');
  const p02 = passage('p02', 'But only if all take part in talks.');
  const talks = position('usa', 'talks', {
    evidence: [quoteIn(p01, 'support talks'), quoteIn(p02, 'talks')],
    cue: quoteIn(p01, 'he said'),
    condition: quoteIn(p02, 'if all take part'),
  });
  const peace = position('usa', 'peace', { evidence: [quoteIn(p01, 'We support talks')] });
  const { sections } = readingOf(smallStatement({ passages: [p01, p02], positions: [talks, peace] }).index);
  const marked = sections.flatMap(({ passages }) =>
    passages.map(({ pieces }) =>
      pieces.map(({ text, on }) => [
        text,
        on.map((code) =>
          code.kind === 'evidence' ? `${code.position.proposition} ${code.lane}` : code.kind,
        ),
      ]),
    ),
  );
  expect(marked).toEqual([
    [
      ['We ', ['peace 0']],
      // Where two share words, each has a lane of its own.
      ['support talks', ['talks 1', 'peace 0']],
      [', ', []],
      ['he said', ['cue']],
      ['.', []],
    ],
    [
      ['But only ', []],
      ['if all take part', ['condition']],
      [' in ', []],
      ['talks', ['talks 0']],
      ['.', []],
    ],
  ]);
});

test('the positions of a passage come as their words do: who begins first, and of two who begin together who ends first', () => {
  const p01 = passage('p01', 'Peace is far.');
  const p02 = passage('p02', 'All of us want talks and aid.');
  const positions = [
    position('usa', 'later', { evidence: [quoteIn(p01, 'far'), quoteIn(p02, 'aid')] }),
    position('usa', 'longer', { evidence: [quoteIn(p02, 'want talks and aid')] }),
    position('usa', 'shorter', { evidence: [quoteIn(p02, 'want talks')] }),
    position('usa', 'first', { evidence: [quoteIn(p02, 'All of us')] }),
  ];
  const read = readingOf(smallStatement({ passages: [p01, p02], positions }).index);
  const inPassages = read.sections.flatMap((section) =>
    section.passages.map(({ positions: here }) => here.map(({ proposition }) => proposition)),
  );
  expect(inPassages).toEqual([['later'], ['first', 'shorter', 'longer', 'later']]);
  expect(read.positions).toEqual(['usa on later', 'usa on first', 'usa on shorter', 'usa on longer']);
});

test('the speaker is named anew where another asks, and where the one who asked answers himself', () => {
  const said = (id: string, kind: 'question' | 'answer', speaker: string) =>
    passage(id, id, { exchange: 1, kind, speaker });
  const passages = [
    said('p01', 'question', 'jones'),
    said('p02', 'question', 'jones'),
    said('p03', 'question', 'smith'),
    said('p04', 'answer', 'smith'),
    said('p05', 'answer', 'smith'),
  ];
  const { sections } = readingOf(smallStatement({ passages }).index);
  expect(sections.flatMap((section) => section.passages.map(({ opensTurn }) => opensTurn))).toEqual([
    true,
    false,
    true,
    true,
    false,
  ]);
});

test('a statement is prepared once, so that a page that shows it again shows the same', () => {
  expect(readingOf(index)).toBe(reading);
});
