import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { densest, excerptOf } from '#query/search/excerpt.ts';
import { foundWords } from '#query/search/found-words.ts';
import { markWords } from '#query/search/mark-words.ts';
import { foldedWords, foldWord, splitWords } from '#query/search/split-words.ts';
import { collection } from '../../model.ts';

const passage = fc.constantFrom(
  ...collection.statements.flatMap(({ passages }) => passages.map(({ text }) => text)),
);
const letter = fc.constantFrom(..."aRs5é\u0301’'-—., \n<", '\ud800', '😀');
const text = fc.oneof(passage, fc.string({ unit: letter, maxLength: 300 }), fc.lorem({ maxCount: 60 }));

describe('words of any text', () => {
  test('stand where they say, in order, none touching another', () => {
    fc.assert(
      fc.property(text, (text) => {
        const words = splitWords(text);
        expect(words.map(({ word }) => word)).toEqual(foldedWords(text));
        let last = -1;
        for (const { word, start, end } of words) {
          expect(start).toBeGreaterThan(last);
          expect(foldWord(text.slice(start, end))).toBe(word);
          last = end;
        }
      }),
    );
  });

  test('are folded once and for all', () => {
    fc.assert(
      fc.property(text, (text) => {
        for (const word of foldedWords(text)) expect(foldedWords(word).join(' ')).toBe(word);
      }),
    );
    expect(foldedWords('Russia’s “Communiqué”, p13; don’t')).toEqual(['russia', 'communique', 'p13', 'dont']);
  });
});

test('every word that was found is marked wherever it stands, and nothing else', () => {
  fc.assert(
    fc.property(text, fc.nat(), (text, at) => {
      const words = foldedWords(text);
      const terms = new Set(words.slice(at % (words.length + 1), (at % (words.length + 1)) + 3));
      const marked = markWords(text, terms).map(({ start, end }) => foldWord(text.slice(start, end)));
      expect(marked).toEqual(words.filter((word) => terms.has(word)));
    }),
  );
});

test('the words that a link to a find names are those of its text', () => {
  const text = 'Equal guarantees for all, and clear guarantees that are binding.';
  expect(foundWords(text, markWords(text, new Set(['clear', 'binding'])))).toBe(
    'clear guarantees that are binding',
  );
  expect(foundWords(text, [])).toBeNull();
  fc.assert(
    fc.property(passage, fc.nat(), (text, at) => {
      const words = splitWords(text);
      const word = words[at % words.length]?.word ?? '';
      const found = foundWords(text, markWords(text, new Set([word]))) ?? '';
      expect(text).toContain(found);
      expect(foldedWords(found)[0]).toBe(word);
    }),
  );
});

describe('an excerpt', () => {
  test('begins with the word found where the one before it is longer than the room', () => {
    const text = `${'x'.repeat(200)} found ${'y '.repeat(100)}`;
    const long = `${'x'.repeat(200)}-found ${'y '.repeat(100)}`;
    for (const words of [text, long]) {
      const excerpt = excerptOf(words, markWords(words, new Set(['found'])), 60);
      expect(excerpt.text).toMatch(/^found y y/);
      expect(excerpt.marks).toEqual([{ start: 0, end: 5 }]);
      expect(excerpt.before).toBe(true);
    }
  });

  test('is a piece of the text within its length, with its marks on the same words', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 40, max: 200 }), (text, at, length) => {
        const words = splitWords(text);
        const term = words[at % Math.max(1, words.length)];
        const marks = markWords(text, new Set(term === undefined ? [] : [term.word]));
        const excerpt = excerptOf(text, marks, length);
        expect(text).toContain(excerpt.text);
        expect(excerpt.text.length).toBeLessThanOrEqual(length);
        for (const { start, end } of excerpt.marks)
          expect(foldWord(excerpt.text.slice(start, end))).toBe(term?.word);
        if (marks.some(({ start, end }) => end - start <= length)) expect(excerpt.marks).not.toEqual([]);
      }),
    );
  });

  test('begins and ends between words, and says where text was left out', () => {
    const text = 'One two three four five six seven eight nine ten eleven twelve';
    expect(excerptOf(text, markWords(text, new Set(['seven'])), 24)).toEqual({
      text: 'six seven eight nine ten',
      marks: [{ start: 4, end: 9 }],
      before: true,
      after: true,
    });
    expect(excerptOf(text, [], 100)).toMatchObject({ text, before: false, after: false });
  });

  const COUNT = 'One two three four five six seven eight nine ten eleven twelve';
  const round = (words: string[], length: number, text = COUNT) => {
    const { text: piece, marks, before, after } = excerptOf(text, markWords(text, new Set(words)), length);
    const marked = marks.map(({ start, end }) => piece.slice(start, end)).join(' ');
    return `${before ? '… ' : ''}${piece}${after ? ' …' : ''} (${marked})`;
  };

  test.each([
    ['at the beginning of the text', ['two'], 24, 'One two three four five … (two)'],
    ['at its first word', ['one'], 24, 'One two three four five … (One)'],
    ['at its last word', ['twelve'], 24, '… nine ten eleven twelve (twelve)'],
    ['near the end of the text', ['eleven'], 24, '… nine ten eleven twelve (eleven)'],
    ['in its middle, with more after than before', ['six'], 22, '… five six seven eight … (six)'],
    ['just where a word begins', ['five'], 19, '… four five six seven … (five)'],
    ['round what is as long as may be', ['five', 'seven'], 14, '… five six seven … (five seven)'],
    [
      'round more marks rather than fewer',
      ['one', 'six', 'eight', 'nine'],
      24,
      '… six seven eight nine ten … (six eight nine)',
    ],
    ['round the first of marks as many', ['two', 'eight'], 10, '… two three … (two)'],
    ['without any mark', [], 15, 'One two three … ()'],
  ])('%s is as long as it may be', (_, words, length, piece) => expect(round(words, length)).toBe(piece));

  test('ends where words end, however they are spaced, and within a word only where it has no gap', () => {
    expect(round(['one'], 9, 'One two   three')).toBe('One two … (One)');
    expect(round(['one'], 12, 'One two   three')).toBe('One two … (One)');
    expect(round(['see'], 12, 'See-three-four-five')).toBe('See-three-fo … (See)');
  });

  test('holds the most marks that lie within its length, from the first to the last of them', () => {
    const at = (...starts: number[]) => starts.map((start) => ({ start, end: start + 5 }));
    expect(densest(at(0, 50, 60, 100), 15)).toMatchObject({ first: 50, last: 65 });
    expect(densest(at(0, 50, 60, 100), 14)).toMatchObject({ first: 0, last: 5 });
    expect(densest(at(0, 50, 60, 70), 200)).toMatchObject({ first: 0, last: 75 });
    expect(densest(at(3, 40), 4)).toMatchObject({ first: 0, last: 0 });
    expect(densest([], 20)).toMatchObject({ first: 0, last: 0 });
  });
});

test.each([
  ['O’Shea’s', ['oshea']],
  ['d’Assad l’Iran', ['dassad', 'liran']],
  ['rock’n’roll', ['rocknroll']],
  ['É à', ['e', 'a']],
  ["it's its", ['it', 'its']],
])('“%s” is compared as %s', (text, words) => expect(foldedWords(text)).toEqual(words));
