import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesOf } from '#charts/table/stretches.ts';

const passages = fc
  .array(fc.record({ words: fc.integer({ min: 1, max: 400 }), opens: fc.boolean() }), {
    minLength: 1,
    maxLength: 300,
  })
  .map((list) => {
    let section = 0;
    return list.map(({ words, opens }, i) => {
      if (opens) section += 1;
      return { id: `p${i}`, words, section, question: opens, strands: [], beginning: '' };
    });
  });
const most = fc.integer({ min: 2, max: 120 });

test('there are never more than there is room for, and every passage is in one, in text order', () => {
  fc.assert(
    fc.property(passages, most, (list, most) => {
      const stretches = stretchesOf(list, most);
      expect(stretches.length).toBeLessThanOrEqual(most);
      expect(stretches.flatMap((stretch) => stretch.passages)).toEqual(list.map(({ id }) => id));
      for (const { passages, words } of stretches)
        expect(words).toBe(
          list.filter(({ id }) => passages.includes(id)).reduce((sum, passage) => sum + passage.words, 0),
        );
    }),
  );
});

test('few enough stand each for itself', () => {
  fc.assert(
    fc.property(passages, (list) => {
      expect(stretchesOf(list, list.length).map(({ passages }) => passages)).toEqual(
        list.map(({ id }) => [id]),
      );
    }),
  );
});

test('sections stay apart as long as there is room for that', () => {
  fc.assert(
    fc.property(passages, most, (list, most) => {
      const sections = new Set(list.map(({ section }) => section)).size;
      if (sections > most / 2) return;
      const sectionOf = new Map(list.map(({ id, section }) => [id, section]));
      for (const { passages } of stretchesOf(list, most))
        expect(new Set(passages.map((id) => sectionOf.get(id))).size).toBe(1);
    }),
  );
});
