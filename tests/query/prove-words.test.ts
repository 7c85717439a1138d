import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '#compile/normalise-text.ts';
import { proveWords, wordsPlace } from '#query/prove-words.ts';
import { collection } from '../model.ts';

const [statement] = collection.statements;
if (statement === undefined) throw new Error('The model has no statement.');
const source = normaliseText(readFileSync(`data/${statement.id}/text.txt`, 'utf8'));

describe('words compared with the source', () => {
  test('are exact for all evidence', () => {
    for (const span of statement.positions.flatMap(({ evidence }) => evidence)) {
      const place = wordsPlace(statement, span);
      expect(place.quote).toBe(span.quote);
      expect(proveWords(place, source)).toMatchObject({ exact: true });
    }
  });

  test('are not where the source has been changed before or in them', () => {
    const [position] = statement.positions;
    const [span] = position?.evidence ?? [];
    if (span === undefined) throw new Error('The model has no evidence.');
    const place = wordsPlace(statement, span);
    expect(proveWords(place, `x${source}`).exact).toBe(false);
    expect(proveWords(place, '').exact).toBe(false);
  });

  test('are not if there are none, though every source has none of them at any place', () => {
    const none = { passage: statement.passages[0]?.id ?? '', start: 3, end: 3 };
    expect(proveWords(wordsPlace(statement, none), source).exact).toBe(false);
  });

  test('have their line and their place in code points', () => {
    const [passage] = statement.passages;
    if (passage === undefined) throw new Error('The model has no passage.');
    const tiny = {
      ...statement,
      passages: [{ ...passage, id: 'p01', text: '😀 peace, now 😀', source: { start: 5, end: 21 } }],
    };
    const place = wordsPlace(tiny, { passage: 'p01', start: 3, end: 8 });
    expect(place).toEqual({
      passage: 'p01',
      start: 3,
      end: 8,
      quote: 'peace',
      before: '😀 ',
      after: ', now 😀',
      codePoints: { start: 2, end: 7 },
      source: { start: 8, end: 13 },
    });
    expect(proveWords(place, '😀 \n\n😀 peace, now 😀\n')).toEqual({
      exact: true,
      codePoints: { start: 6, end: 11 },
      line: 3,
    });
  });
});
