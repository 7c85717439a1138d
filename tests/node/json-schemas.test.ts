import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '#node/json-schemas.ts';
import { readSources } from '#node/read-sources.ts';
import { collection } from '../model.ts';

const schemas = jsonSchemas();

test('every key that an author may write or a program may read is described or has its values listed', () => {
  const undescribed: string[] = [];
  const walk = (schema: unknown, path: string) => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, inner] of Object.entries(schema)) walk(inner, `${path}/${key}`);
    if (!('properties' in schema) || typeof schema.properties !== 'object') return;
    for (const [key, inner] of Object.entries(schema.properties ?? {})) {
      const text = JSON.stringify(inner);
      if (!/"(description|enum|const)":/.test(text)) undescribed.push(`${path}/${key}`);
    }
  };
  for (const [name, content] of Object.entries(schemas)) walk(JSON.parse(content), name);
  expect(undescribed).toEqual([]);
});

test('every YAML source names its schema for editors', () => {
  const yaml = Object.entries(readSources('data')).filter(([path]) => path.endsWith('.yaml'));
  expect(yaml.length).toBeGreaterThan(collection.statements.length);
  for (const [path, content] of yaml) {
    const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(content)?.[1];
    const name = path.endsWith('coding.yaml') ? 'coding' : path.replace('.yaml', '');
    expect(normalize(join(dirname(join('data', path)), named ?? ''))).toBe(
      join('public/schema', `${name}.schema.json`),
    );
  }
});

test('the schema of the collection has the keys of the shipped one, in their order', () => {
  const { properties } = JSON.parse(schemas['collection.schema.json'] ?? '{}');
  expect(Object.keys(properties)).toEqual(Object.keys(JSON.parse(readFileSync('data/model.json', 'utf8'))));
});
