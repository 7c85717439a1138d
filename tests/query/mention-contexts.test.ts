import fc from 'fast-check';
import { expect, test } from 'vitest';
import { known } from '#query/known.ts';
import { firstWords, mentionsInContext } from '#query/mention-contexts.ts';
import { library } from '../model.ts';

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
