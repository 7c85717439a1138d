import fc from 'fast-check';
import { expect, test } from 'vitest';
import { known } from '#query/known.ts';
import { firstWords, mentionsInContext } from '#query/mention-contexts.ts';
import { library } from '../model.ts';
import { named, passage, quoteIn, smallStatement } from './small.ts';

test('every mention stands between the words that surround it in its passage', () => {
  for (const index of library.statements.values())
    for (const [actor, mentions] of index.mentionsByActor) {
      const contexts = mentionsInContext(index, actor);
      expect(contexts.map(({ mention }) => mention)).toEqual(mentions);
      for (const { mention, before, after } of contexts) {
        const { text } = known(index.passages, mention.passage);
        const around = `${before.replace(/^… /, '')}${mention.quote}${after.replace(/ …$/, '')}`;
        expect(text).toContain(around);
        expect(text.indexOf(around) + before.replace(/^… /, '').length).toBeLessThanOrEqual(mention.start);
      }
    }
});

test('the first words of a text are cut between words and never longer than asked', () => {
  const texts = fc
    .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 })
    .map((w) => w.join(' '));
  fc.assert(
    fc.property(texts, fc.integer({ min: 13, max: 80 }), (text, reach) => {
      const cut = firstWords(text, reach);
      if (text.length <= reach) {
        expect(cut).toBe(text);
        return;
      }
      const words = cut.replace(/ …$/, '');
      expect(words.length).toBeLessThanOrEqual(reach);
      expect(text.startsWith(`${words} `)).toBe(true);
    }),
  );
});

test.each<[string, string, number, string, string]>([
  ['all that is said, where it is short', 'Today Smith left.', 6, 'Today ', ' left.'],
  ['whole words, where it is longer', 'Early today Smith left the hall.', 8, '… today ', ' left …'],
  ['letters, where there is no space', 'www.example.org/Smith/minister', 7, '… le.org/', '/minist …'],
  ['letters after a space, where no word fits', 'Smith unflinchingly', 8, '', ' unflinc …'],
])('a mention stands in %s', (_, text, reach, before, after) => {
  const p01 = passage('p01', text);
  const mention = named('smith', quoteIn(p01, 'Smith'));
  const { index } = smallStatement({ passages: [p01], mentions: [mention] });
  expect(mentionsInContext(index, 'smith', reach)).toEqual([{ mention, before, after }]);
});

test('who is not named stands in no context', () => {
  const { index } = smallStatement({ passages: [passage('p01', 'Today Smith left.')] });
  expect(mentionsInContext(index, 'jones')).toEqual([]);
});
