import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeModel } from '#node/make-model.ts';

test('data/model.json and the JSON Schemas are what the sources give', () => {
  expect(makeModel({ data: 'data', schema: 'public/schema', check: true })).toMatchObject({ ok: true });
});

describe('in a copy of a small collection', () => {
  let folder: string;
  let data: string;
  let schema: string;
  const make = (check = false) => makeModel({ data, schema, check });
  const model = () => readFileSync(join(data, 'model.json'), 'utf8');
  const change = (path: string, from: string, to: string) => {
    const file = join(data, path);
    const content = readFileSync(file, 'utf8');
    expect(content).toContain(from);
    writeFileSync(file, content.replace(from, to));
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-'));
    data = join(folder, 'data');
    schema = join(folder, 'schema');
    cpSync('tests/compile/cases/a-whole-statement', data, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('the model and the schemas are written, and nothing else', () => {
    expect(make()).toMatchObject({ ok: true });
    expect(JSON.parse(model())).toMatchObject({ format: 'parley-collection', title: 'Harbour talks' });
    expect(readdirSync(data).sort()).toEqual(
      ['2020-port-aster', 'codebook.yaml', 'compiled.json', 'model.json', 'tours.yaml'].sort(),
    );
    expect(readdirSync(schema).sort()).toEqual([
      'codebook.schema.json',
      'coding.schema.json',
      'collection.schema.json',
      'tours.schema.json',
    ]);
  });

  test('the report says how much is coded and that the quotes hold', () => {
    const { output } = make();
    for (const line of [
      /topics +2 +1 core, 1 further$/m,
      /actors +4 +2 state, 1 person, 1 collective$/m,
      /positions +5 +3 supports, 1 conditional, 1 undecided$/m,
      /^ +3 own, 1 attributed, 1 questioner$/m,
      /quotes +18 +18 of 18 stand in the source$/m,
      /without codes +0$/m,
    ])
      expect(output).toMatch(line);
  });

  test('a wrong quote is named by file, line and column, and the model stays', () => {
    make();
    const before = model();
    change('2020-port-aster/coding.yaml', 'cue: As they say to us', 'cue: As they says to us');
    const { ok, output } = make();
    expect(ok).toBe(false);
    expect(output).toContain(`${join(data, '2020-port-aster/coding.yaml')}:31:14 error quote-not-found`);
    expect(output).toContain('Nearest: “As they say to us”.');
    expect(output).toContain('1 error; nothing is written.');
    expect(model()).toBe(before);
  });

  test('a source text that is not the coded one is an error that names both hashes', () => {
    make();
    const before = model();
    change('2020-port-aster/text.txt', 'MINISTRY', 'Ministry');
    const { ok, output } = make();
    expect(ok).toBe(false);
    expect(output).toContain('coding.yaml:10:9 error source-changed');
    expect(output).toMatch(/has the SHA-256 [0-9a-f]{64}, not 502cd84a[0-9a-f]{56}\./);
    expect(model()).toBe(before);
  });

  test('a check writes nothing and fails while something is stale', () => {
    expect(make(true)).toMatchObject({ ok: false });
    expect(readdirSync(data)).not.toContain('model.json');
    make();
    expect(make(true)).toMatchObject({ ok: true });
    change('codebook.yaml', 'Harbour talks', 'Talks at the harbour');
    const { ok, output } = make(true);
    expect(ok).toBe(false);
    expect(output).toContain(`${join(data, 'model.json')} is stale.`);
    expect(model()).toContain('Harbour talks');
  });

  test('warnings are told and do not stop it', () => {
    change('codebook.yaml', 'forms: [Southmark]', 'forms: [Southmark, South]');
    const { ok, output } = make();
    expect(ok).toBe(true);
    expect(output).toContain('codebook.yaml:9:106 warning form-without-match “South” stands nowhere');
  });
});
