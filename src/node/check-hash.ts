import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '#model/collection.ts';
import type { Diagnostic } from '#model/diagnostic.ts';

/** Whether a statement's text is still, byte for byte, the one that was coded; an error if it is not. */
export function checkHash(data: string, { id, sha256 }: Pick<Statement, 'id' | 'sha256'>): Diagnostic[] {
  const actual = createHash('sha256')
    .update(readFileSync(join(data, id, 'text.txt')))
    .digest('hex');
  if (actual === sha256) return [];
  const before =
    readFileSync(join(data, id, 'coding.yaml'), 'utf8')
      .split(sha256)[0]
      ?.split('\n') ?? [];
  return [
    {
      code: 'source-changed',
      severity: 'error',
      at: { file: `${id}/coding.yaml`, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
      message: `text.txt has the SHA-256 ${actual}, not ${sha256}.`,
      remedy: 'Bring the source text back, or see that every code still holds and write the new hash here.',
    },
  ];
}
