import { expect, test } from 'vitest';
import { addressReach } from '#query/address-reach.ts';

test.each([
  ['file:///home/me/parley/index.html', 'file'],
  ['http://localhost:4173/', 'machine'],
  ['http://parley.localhost/', 'machine'],
  ['http://127.0.0.1:8080/x/', 'machine'],
  ['http://[::1]/', 'machine'],
  ['http://10.1.2.3/', 'network'],
  ['http://192.168.0.12:8000/', 'network'],
  ['http://172.16.0.1/', 'network'],
  ['http://172.31.255.1/', 'network'],
  ['http://169.254.7.7/', 'network'],
  ['http://[fd12::1]/', 'network'],
  ['http://[fe80::1]/', 'network'],
  ['http://teacher.local/', 'network'],
  ['http://classroom-pc/', 'network'],
  ['http://127.0.0.53/', 'machine'],
  ['http://[::]/', 'machine'],
  ['http://172.20.0.1/', 'network'],
  ['http://notlocalhost/', 'network'],
  ['https://2010.parley.example/', 'anywhere'],
  ['https://parley.local.example/', 'anywhere'],
  ['https://localhost.example.org/', 'anywhere'],
  ['http://172.32.0.1/', 'anywhere'],
  ['http://[2001:db8::1]/', 'anywhere'],
  ['https://fda.example.org/', 'anywhere'],
  ['https://parley.example/2013/', 'anywhere'],
])('%s reaches: %s', (address, reach) => {
  expect(addressReach(address)).toBe(reach);
});
