import { expect, test } from 'vitest';
import { ATTRIBUTIONS, STANCES } from '#model/vocabulary.ts';
import { positionSentence } from '#ui/position-sentence.ts';
import { longDate } from '#words/locale.ts';
import { counted, listed, passageName, quoted, stancePhrase, voicePhrase } from '#words/terms.ts';
import { library } from '../model.ts';

test.each([
  [0, '0 positions'],
  [1, '1 position'],
  [2, '2 positions'],
])('%i is counted as “%s”', (count, words) => {
  expect(counted(count, 'position')).toBe(words);
});

test.each([
  [[], ''],
  [['Syria'], 'Syria'],
  [['Syria', 'Libya'], 'Syria and Libya'],
  [['Syria', 'Libya', 'Georgia'], 'Syria, Libya and Georgia'],
])('%j are listed as “%s”', (names, words) => {
  expect(listed(names)).toBe(words);
});

test('a date is written out whatever the reader’s time zone', () => {
  expect(longDate('2013-04-23')).toBe('23 April 2013');
});

test('a passage is named by its number', () => {
  expect(passageName('p03')).toBe('Passage 3');
  expect(passageName('p120')).toBe('Passage 120');
});

test('quotation marks of the source are kept apart from those round a quote', () => {
  expect(quoted('a bit too much')).toBe('“a bit too much”');
  expect(quoted('the “international”')).toBe('“the “international”\u200a”');
});

test('every stance and every voice is said in words of its own', () => {
  for (const plural of [false, true])
    expect(new Set(STANCES.map((stance) => stancePhrase(stance, { plural }))).size).toBe(STANCES.length);
  expect(new Set(ATTRIBUTIONS.map((attribution) => voicePhrase(attribution, 'Rossi'))).size).toBe(
    ATTRIBUTIONS.length,
  );
});

test('what is not the speaker’s own position is said to be reported or put by somebody', () => {
  const [index] = library.statements.values();
  for (const position of index?.statement.positions ?? []) {
    const holder = library.actors.get(position.holder);
    const proposition = library.propositions.get(position.proposition);
    if (holder === undefined || proposition === undefined) throw new Error(`${position.id} names nothing.`);
    const sentence = positionSentence({ position, holder, proposition, speaker: 'Rossi' });
    const voice = {
      own: 'stated by Rossi',
      attributed: 'reported by Rossi',
      questioner: 'put by a journalist',
    };
    expect(sentence).toContain(
      `${holder.name} ${stancePhrase(position.stance, holder)}: ${proposition.text}`,
    );
    expect(sentence.endsWith(voice[position.attribution])).toBe(true);
    for (const { passage } of position.evidence) expect(sentence).toContain(passageName(passage));
  }
});
