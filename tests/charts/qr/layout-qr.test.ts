import { expect, test } from 'vitest';
import { layoutQr, QUIET_ZONE } from '#charts/qr/layout-qr.ts';
import { readQr } from './read-qr.ts';

const addresses = [
  'https://parley.example/2013-04-23-nato-russia-council/?topic=syria&passage=p13',
  'https://example.org/p/2013-04-23-nato-russia-council/text/?words=%E2%80%9Cguarantees%E2%80%9D#p13',
  `https://example.org/${'long/'.repeat(120)}`,
];

test.each(addresses)('a phone reads %s from its code', (address) => {
  expect(readQr(layoutQr(address).dark)).toBe(address);
});

test('a quiet zone lies all round', () => {
  const { dark, size } = layoutQr('https://example.org/');
  const edge = (at: number) => at < QUIET_ZONE || at >= size - QUIET_ZONE;
  expect(dark).toHaveLength(size);
  for (const [y, row] of dark.entries())
    for (const [x, on] of row.entries()) if (edge(x) || edge(y)) expect(on).toBe(false);
});
