import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorsTable, propositionsTable, topicsTable } from '#exchange/tables/codebook-tables.ts';
import { GUARDED, guardFormulas } from '#exchange/tables/guard-formulas.ts';
import { compareTable, faceToFaceTable, lineUpsTable } from '#exchange/tables/matrix-tables.ts';
import { positionsTable } from '#exchange/tables/positions-table.ts';
import { mentionsTable, passagesTable, relationsTable } from '#exchange/tables/statement-tables.ts';
import type { Table } from '#exchange/tables/table.ts';
import { tableCsv, tableHtml, tableTsv } from '#exchange/tables/write-table.ts';
import { formatAddress } from '#model/format-address.ts';
import { collection, library } from '../../model.ts';

const [index] = library.statements.values();
if (index === undefined) throw new Error('The model has no statement.');
const { statement } = index;
const { actors, propositions, topics } = collection.codebook;
const link = (address: Parameters<typeof formatAddress>[0]) => `https://example.org${formatAddress(address)}`;
const held = statement.positions.map((position) => ({ index, position }));

function column({ columns, rows }: Table, name: string) {
  const at = columns.indexOf(name);
  if (at < 0) throw new Error(`No column “${name}”.`);
  return rows.map((row) => row[at]);
}

describe('tables of the model', () => {
  test('have a row for each position, with key, exact words and full passages', () => {
    const table = positionsTable(library, held, link);
    expect(column(table, 'position')).toEqual(statement.positions.map(({ id }) => id));
    const quotes = column(table, 'quotes');
    const texts = column(table, 'passage_texts');
    statement.positions.forEach(({ evidence }, i) => {
      for (const { quote, passage } of evidence) {
        expect(quotes[i]).toContain(quote);
        expect(texts[i]).toContain(index.passages.get(passage)?.text);
      }
    });
  });

  test('have a row for each passage, mention and relation', () => {
    const passages = passagesTable(library, index, statement.passages, link);
    expect(column(passages, 'text')).toEqual(statement.passages.map(({ text }) => text));
    const mentions = mentionsTable(library, index, statement.mentions, link);
    expect(column(mentions, 'quote')).toEqual(statement.mentions.map(({ quote }) => quote));
    const relations = relationsTable(library, index, statement.relations, link);
    expect(column(relations, 'quote')).toEqual(statement.relations.map(({ quote }) => quote));
  });

  test('count as the model does', () => {
    const table = actorsTable(library, actors, link);
    const sum = (name: string) =>
      column(table, name).reduce((total: number, cell) => total + Number(cell), 0);
    expect(sum('mentions')).toBe(statement.mentions.length);
    expect(sum('positions')).toBe(statement.positions.length);
    expect(sum('own') + sum('attributed') + sum('questioner')).toBe(statement.positions.length);
    const byProposition = column(propositionsTable(library, propositions, link), 'positions');
    expect(byProposition.reduce((total: number, cell) => total + Number(cell), 0)).toBe(
      statement.positions.length,
    );
    const about = column(topicsTable(library, topics, link), 'about');
    expect(about.reduce((total: number, cell) => total + Number(cell), 0)).toBe(
      statement.topicCodes.filter(({ weight }) => weight === 'primary').length,
    );
  });

  test('lead to the page of what they list', () => {
    const [first] = column(actorsTable(library, actors, link), 'link');
    expect(first).toBe(`https://example.org/actors/${actors[0]?.id}/`);
  });
});

describe('who stands where', () => {
  const table = compareTable(library, { propositions, actors, positions: statement.positions });

  test('has every position in its cell, and says where none is stated', () => {
    const place = new Map(propositions.map(({ id }, i) => [id, i]));
    for (const { holder, proposition, stance, attribution, evidence } of statement.positions) {
      const cell = column(table, holder)[place.get(proposition) ?? -1];
      expect(cell).toContain(`${stance} (${attribution})`);
      expect(cell).toContain(evidence[0]?.quote);
    }
    const cells = actors.flatMap(({ id }) => column(table, id));
    const pairs = new Set(statement.positions.map(({ holder, proposition }) => `${holder} ${proposition}`));
    expect(cells.filter((cell) => cell !== 'not stated')).toHaveLength(pairs.size);
  });

  test('face to face has only propositions of which one of them speaks', () => {
    const pair = actors.filter(({ id }) => id === 'russia' || id === 'usa');
    const table = faceToFaceTable(library, { propositions, actors: pair, positions: statement.positions });
    const spoken = new Set(
      statement.positions
        .filter(({ holder }) => pair.some(({ id }) => id === holder))
        .map(({ proposition }) => proposition),
    );
    expect(column(table, 'proposition')).toHaveLength(spoken.size);
    expect(column(table, 'usa_stance')).toContain('not stated');
  });

  test('line-ups are the same read across or down', () => {
    const three = actors.slice(0, 3);
    const [a, b, c] = three.map(({ id }) => id);
    const { rows } = lineUpsTable(three, [
      { ends: [a ?? '', b ?? ''], weight: -2 },
      { ends: [c ?? '', a ?? ''], weight: 0.5 },
    ]);
    expect(rows.map((row) => row.slice(2))).toEqual([
      [null, -2, 0.5],
      [-2, null, 0],
      [0.5, 0, null],
    ]);
  });
});

describe('text that a spreadsheet would take for a formula', () => {
  const cell = fc.oneof(
    fc.constantFrom('=1+1', '+7', '-5', '@x', ' =1', '\t=1', '\n-x', "'=1", 'a=b', '–5'),
    fc.string(),
    fc.integer(),
    fc.constant(null),
  );
  const tables = fc
    .array(fc.tuple(cell, cell), { maxLength: 5 })
    .map((rows): Table => ({ columns: ['one', 'two'], rows }));

  test('has an apostrophe before it, and is named, so that the exact words can be had back', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { columns, rows } = guardFormulas(table);
        for (const row of rows)
          for (const cell of row) if (typeof cell === 'string') expect(cell).not.toMatch(/^\s*[=+\-@]/);
        const named = columns.indexOf(GUARDED);
        const back = rows.map((row) => {
          const guarded = String(row[named] ?? '').split(' ');
          return table.columns.map((name, i) => {
            const cell = row[i] ?? null;
            return guarded.includes(name) ? String(cell).slice(1) : cell;
          });
        });
        expect(back).toEqual(table.rows);
      }),
    );
  });

  test('is the only reason for the column that names it', () => {
    expect(guardFormulas({ columns: ['one'], rows: [['yes'], [-3]] }).columns).toEqual(['one']);
  });
});

test('Excel gets the mark by which it knows UTF-8, others do not', () => {
  const table = { columns: ['one'], rows: [['é']] };
  expect(tableCsv(table)).toBe('one\r\né\r\n');
  expect(tableCsv(table, { forExcel: true })).toBe('\uFEFFone\r\né\r\n');
});

test('copied text keeps a cell a cell, whatever is in it', () => {
  const table = {
    columns: ['one', 'two'],
    rows: [
      ['a\tb', 'say "so"'],
      ['"first"', 'x\ny'],
    ],
  };
  expect(tableTsv(table)).toBe('one\ttwo\r\n"a\tb"\tsay "so"\r\n"""first"""\t"x\ny"');
});

test('copied HTML holds words, never marks', () => {
  const html = tableHtml({ columns: ['a<b'], rows: [['<script>&'], [null]] });
  expect(html).toContain('<th>a&lt;b</th>');
  expect(html).toContain('<td>&lt;script&gt;&amp;</td>');
  expect(html).toContain('<td></td>');
});
