import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectedSpans } from '#views/cite/selection/selected-spans.ts';
import { wordsRange } from '#views/text/passages/words-range.ts';
import { collection } from '../../model.ts';
import { renderAt } from '../../render-at.tsx';

const [statement] = collection.statements;
if (statement === undefined) throw new Error('The model has no statement.');
const { passages } = statement;

/** Where a selection begins or ends, within a few passages. */
const place = (first: number) =>
  fc
    .integer({ min: first, max: Math.min(first + 2, passages.length - 1) })
    .chain((at) => fc.record({ at: fc.constant(at), offset: fc.nat((passages[at]?.text.length ?? 1) - 1) }));
const ends = fc.nat(passages.length - 1).chain((first) => fc.tuple(place(first), place(first)));

function rangeBetween(from: { at: number; offset: number }, to: { at: number; offset: number }): Range {
  const element = (at: number) => document.getElementById(passages[at]?.id ?? '');
  const begun = wordsRange(element(from.at), from.offset, from.offset + 1);
  const ended = wordsRange(element(to.at), to.offset, to.offset + 1);
  if (begun === null || ended === null) throw new Error('The page does not show the words.');
  const range = document.createRange();
  range.setStart(begun.startContainer, begun.startOffset);
  range.setEnd(ended.endContainer, ended.endOffset);
  return range;
}

/** Where the statement's words stand on its page. */
async function openText(): Promise<Element> {
  await renderAt(`/${statement?.id}/text/`);
  const text = document.querySelector('.statement-text');
  if (text === null) throw new Error('There is no text.');
  return text;
}

test('a selection over marks, notes and several passages is the words of the source alone', async () => {
  const text = await openText();
  fc.assert(
    fc.property(ends, ([a, b]) => {
      const [from, to] = a.at < b.at || (a.at === b.at && a.offset <= b.offset) ? [a, b] : [b, a];
      const expected = passages.flatMap(({ id, text: words }, at) => {
        if (at < from.at || at > to.at) return [];
        const start = at === from.at ? from.offset : 0;
        const end = at === to.at ? to.offset + 1 : words.length;
        const chosen = words.slice(start, end);
        if (chosen.trim() === '') return [];
        const lead = chosen.length - chosen.trimStart().length;
        return [{ passage: id, start: start + lead, end: start + chosen.trimEnd().length }];
      });
      expect(selectedSpans(text, rangeBetween(from, to))).toEqual(expected);
    }),
    { numRuns: 8 },
  );
});

test('a selection of what the app says only is none', async () => {
  const text = await openText();
  const sic = document.querySelector('.sic');
  if (sic === null) throw new Error('There is no editorial note.');
  const range = document.createRange();
  range.selectNodeContents(sic);
  expect(selectedSpans(text, range)).toEqual([]);
});
