import { describe, expect, test } from 'vitest';
import type { Passage } from '#model/collection.ts';
import { namesSomebody } from '#query/search/actor-aliases.ts';
import { passageMarks } from '#query/search/passage-marks.ts';
import { foldedWords } from '#query/search/split-words.ts';
import { library } from '../../model.ts';
import { smallLibrary } from '../small.ts';
import { actor, mention, note, passage } from './small-things.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const { statement } = index;
const marked = (passage: Passage, words: string) => {
  const { marks, because } = passageMarks(library, index, passage, new Set(foldedWords(words)));
  return { words: marks.map(({ start, end }) => passage.text.slice(start, end)), marks, because };
};

test('the words of a passage are marked in order, none touching another, and need no reason', () => {
  for (const passage of statement.passages) {
    const words = foldedWords(passage.text).slice(0, 5);
    const { marks, because } = marked(passage, words.join(' '));
    expect(because).toBeNull();
    expect(marks.length).toBeGreaterThan(0);
    let last = -1;
    for (const { start, end } of marks) {
      expect(start).toBeGreaterThan(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
  }
});

describe('what a passage calls otherwise', () => {
  const texts = new Map(statement.passages.map((passage) => [passage.id, passage]));
  const saidIn = (passage: Passage) => new Set(foldedWords(passage.text));

  test('is marked for its usual form, if the passage does not say that too', () => {
    const usual = statement.notes.flatMap(({ passage: id, quote, form }) => {
      const passage = texts.get(id);
      return passage === undefined || form === null ? [] : [{ passage, quote, form }];
    });
    const asked = usual.flatMap(({ passage, quote, form }) => {
      const said = saidIn(passage);
      const other = foldedWords(form).filter((word) => !said.has(word));
      return other.length > 0 ? [{ passage, quote, other }] : [];
    });
    expect(asked.length).toBeGreaterThan(0);
    for (const { passage, quote, other } of asked) {
      const found = marked(passage, other.join(' '));
      expect(found.words.some((words) => words.includes(quote))).toBe(true);
      expect(found.because).toMatch(/ is usually /);
      expect(usual.some((one) => found.because === `“${one.quote}” is usually “${one.form}”`)).toBe(true);
    }
  });

  test('is marked for the actor’s name where it names somebody, and never where a pronoun does', () => {
    let asked = 0;
    for (const { passage: id, actor, quote } of statement.mentions) {
      const passage = texts.get(id);
      const name = library.actors.get(actor)?.name ?? '';
      if (passage === undefined) continue;
      const said = saidIn(passage);
      const noted = index.notesByPassage.get(id) ?? [];
      const other = foldedWords(name).filter(
        (word) => !said.has(word) && !noted.some(({ form }) => foldedWords(form ?? '').includes(word)),
      );
      if (other.length === 0) continue;
      const { words, because } = marked(passage, other.join(' '));
      if (namesSomebody(quote)) {
        asked += 1;
        expect(words.some((one) => one.includes(quote))).toBe(true);
        expect(because).toMatch(/^“.+” is /);
      } else expect(words).not.toContain(quote);
    }
    expect(asked).toBeGreaterThan(0);
  });

  test('a summary is the reason where nothing of the passage itself is', () => {
    const [passage] = statement.passages;
    if (passage === undefined) throw new Error('The statement has no passage.');
    const summed = { ...passage, id: 'p999', text: 'Plain words.', summary: 'Of harbours.' };
    expect(marked(summed, 'harbours')).toMatchObject({ words: [], because: 'Of harbours.' });
    expect(marked(summed, 'harbours plain')).toMatchObject({ words: ['Plain'], because: null });
    expect(marked(summed, 'ships')).toMatchObject({ words: [], because: null });
    expect(marked({ ...summed, summary: null }, 'harbours').because).toBeNull();
  });
});

test('marks are in the order of the text, those that meet are one, and the note tells why before the actor does', () => {
  const said = passage(
    'p01',
    'Our friends of Rom, so to say, met in Ulm the Hansa league; Rom paid.',
    'Of tolls.',
  );
  const other = passage('p02', 'Our friends left.');
  const made = smallLibrary({
    actors: [actor('rome', 'Rome'), actor('hanse', 'Hanse'), actor('ulm', 'Ulmers')],
    statements: [
      {
        passages: [said, other],
        notes: [note(said, 'Hansa', 'Hanse'), note(said, ', so to say', 'Rome'), note(said, 'paid', null)],
        mentions: [
          mention('rome', said, 'Our friends'),
          mention('rome', said, 'friends of Rom'),
          mention('hanse', said, 'Hansa league'),
          mention('rome', other, 'Our friends'),
        ],
      },
    ],
  });
  const [statement] = made.statements.values();
  if (statement === undefined) throw new Error('The collection has no statement.');
  const found = (of: Passage, words: string) => {
    const { marks, because } = passageMarks(made, statement, of, new Set(foldedWords(words)));
    return { words: marks.map(({ start, end }) => of.text.slice(start, end)), because };
  };
  expect(found(said, 'Rome Hanse Ulm')).toEqual({
    words: ['Our friends of Rom, so to say', 'Ulm', 'Hansa league'],
    because: '“Hansa” is usually “Hanse”',
  });
  // A mention that begins before the word found in it, and a note that follows it at once, are one mark with it.
  expect(found(said, 'Rome Rom')).toEqual({
    words: ['Our friends of Rom, so to say', 'Rom'],
    because: '“, so to say” is usually “Rome”',
  });
  expect(found(other, 'Rome')).toEqual({ words: ['Our friends'], because: '“Our friends” is Rome' });
  expect(found(said, 'paid')).toEqual({ words: ['paid'], because: null });
  expect(found(said, 'tolls')).toEqual({ words: [], because: 'Of tolls.' });
});
