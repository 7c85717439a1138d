import { expect, test } from 'vitest';
import { citedAddress, toldAddress } from '#query/told-address.ts';

const FILE = 'file:///home/me/For%20class/parley.html#/compare/?open=peace';
const HOSTED = 'https://parley.example/a/compare/?open=peace';

test('of a file only its name is told, and what holds in every copy of it', () => {
  expect(toldAddress(FILE)).toBe('parley.html#/compare/?open=peace');
  expect(toldAddress('file:///C:/Users/me/parley%20(1).html#/')).toBe('parley (1).html#/');
});

test('an address that others can open is told as it is', () => {
  expect(toldAddress(HOSTED)).toBe(HOSTED);
  expect(toldAddress('http://localhost:4173/#p13')).toBe('http://localhost:4173/#p13');
});

test('a citation leaves out the address of a file, and no other', () => {
  expect(citedAddress(FILE)).toBeNull();
  expect(citedAddress(HOSTED)).toBe(HOSTED);
});
