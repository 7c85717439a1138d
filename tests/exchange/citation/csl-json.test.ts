import { describe, expect, test } from 'vitest';
import { cslJson } from '#exchange/citation/csl-json.ts';
import { coded, statement, view, words } from './examples.ts';

/** What the schema of CSL-JSON 1.0 allows of the fields in use; it allows none that it does not name. */
const TEXTS = [
  'id',
  'title',
  'container-title',
  'event-title',
  'event-place',
  'publisher',
  'number',
  'genre',
  'language',
  'source',
  'locator',
  'URL',
  'note',
];
const DATES = ['issued', 'accessed'];

describe('CSL-JSON', () => {
  for (const [name, cited] of Object.entries({ words, coded, view, statement }))
    test(`of ${name} keeps to the schema`, () => {
      const items: unknown = JSON.parse(cslJson(cited));
      if (!Array.isArray(items)) throw new Error('It is no list.');
      expect(items).toHaveLength(1);
      for (const [key, value] of Object.entries(items[0])) {
        if (key === 'type') expect(['speech', 'webpage']).toContain(value);
        else if (key === 'author') expect(value).toEqual([{ family: 'Lavrov', given: 'Sergey' }]);
        else if (DATES.includes(key))
          expect(value).toEqual({
            'date-parts': [[expect.any(Number), expect.any(Number), expect.any(Number)]],
          });
        else {
          expect(TEXTS).toContain(key);
          expect(value).toEqual(expect.any(String));
        }
      }
    });

  test('names author, dates, publisher, reference, event, place and passage', () => {
    expect(JSON.parse(cslJson(words))).toMatchObject([
      {
        id: 'lavrov-2013-p13',
        type: 'speech',
        author: [{ family: 'Lavrov', given: 'Sergey' }],
        issued: { 'date-parts': [[2013, 4, 23]] },
        accessed: { 'date-parts': [[2026, 9, 5]] },
        publisher: 'The Ministry',
        number: '803-23-04-2013',
        'event-title': 'Session of the Council',
        'event-place': 'Brussels',
        locator: 'passage 13',
        URL: 'https://parley.example/s/text/#p13',
      },
    ]);
  });

  test('says of a position that it is an interpretation, and has no author for it', () => {
    const [item] = JSON.parse(cslJson(coded));
    expect(item.note).toContain('an interpretation of Sergey Lavrov');
    expect(item).not.toHaveProperty('author');
  });
});
