import { expect, test } from 'vitest';
import { basketMarkdown } from '#exchange/basket/basket-markdown.ts';
import { basketTable } from '#exchange/basket/basket-table.ts';
import { library } from '../../model.ts';

const taken = (quote: string, more: { note?: string; warning?: string | null } = {}) => ({
  kind: 'pin' as const,
  pin: {
    kind: 'quote' as const,
    id: quote,
    order: 0,
    created: '2026-01-01T00:00:00.000Z',
    changed: 1,
    statement: 'talks',
    quotes: [{ passage: 'p13', start: 0, end: quote.length, quote }],
    position: null,
    note: more.note ?? '',
  },
  account: null,
  citation: 'Speaker, “Title”, passage 13, https://example.org/talks/text/#p13.',
  link: 'https://example.org/talks/text/#p13',
  warning: more.warning ?? null,
});

test('Markdown has headings, block quotations, citations with their address, notes and warnings', () => {
  const markdown = basketMarkdown('Evidence', [
    { kind: 'heading', text: 'For' },
    taken('exact words', { note: 'A *note*' }),
    taken('others', { warning: 'Changed.' }),
  ]);
  expect(markdown).toBe(
    [
      '# Evidence',
      '## For',
      '> “exact words”',
      'Speaker, “Title”, passage 13, <https://example.org/talks/text/#p13>.',
      'Note: A *note*',
      '> “others”',
      'Speaker, “Title”, passage 13, <https://example.org/talks/text/#p13>.',
      '*Changed.*\n',
    ].join('\n\n'),
  );
});

test('Markdown shows words as they stand, whatever signs they hold', () => {
  expect(basketMarkdown('x', [taken('a *b* _c_ [d] <e>\nf')])).toContain(
    '> “a \\*b\\* \\_c\\_ \\[d\\] \\<e\\>\n> f”',
  );
});

test('a table has each pin with the heading that it stands under', () => {
  const { columns, rows } = basketTable(library, [
    taken('first'),
    { kind: 'heading', text: 'Against' },
    taken('second', { note: 'n' }),
  ]);
  const cells = (name: string) => rows.map((row) => row[columns.indexOf(name)]);
  expect(cells('heading')).toEqual([null, 'Against']);
  expect(cells('quotes')).toEqual(['first', 'second']);
  expect(cells('passages')).toEqual(['p13', 'p13']);
  expect(cells('note')).toEqual([null, 'n']);
});
