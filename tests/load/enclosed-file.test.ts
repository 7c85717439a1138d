// @vitest-environment jsdom
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { enclosedFile } from '#load/enclosed-file.ts';

afterEach(() => document.body.replaceChildren());

function enclose(path: string, content: Buffer, packed: boolean): void {
  const element = Object.assign(document.createElement('script'), { type: 'text/plain' });
  element.dataset['file'] = path;
  element.toggleAttribute('data-gzip', packed);
  element.textContent = content.toString('base64');
  document.body.append(element);
}

test.each([true, false])('a file in the document is read from it (packed: %s)', async (packed) => {
  const text = 'Line\r\n“ä” \u0000';
  enclose('data/a/text.txt', packed ? gzipSync(text) : Buffer.from(text), packed);
  const file = enclosedFile('data/a/text.txt');
  expect(file?.ok).toBe(true);
  expect(await file?.text()).toBe(text);
});

test('what lies beside the page is not in the document', () => {
  expect(enclosedFile('data/a/text.txt')).toBeNull();
});
