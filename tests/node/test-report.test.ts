import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readReport } from '#node/test-report.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-report-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(testResults: object[], counts: object = {}) {
  const file = join(folder, 'report.json');
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  writeFileSync(file, JSON.stringify({ ...none, ...counts, testResults }));
  return readReport(file);
}

const result = (status: string, fullName: string, ...failureMessages: string[]) => ({
  status,
  fullName,
  failureMessages,
});

test('counts what Vitest counted', () => {
  const file = { name: 'a', message: '', status: 'passed', assertionResults: [result('passed', 'adds')] };
  expect(read([file], { numPassedTests: 7, numPendingTests: 2 })).toEqual({
    passed: 7,
    failed: 0,
    skipped: 2,
    remarks: [],
  });
});

test('says again what failed, without colours and not at length', () => {
  const why = `\u001b[31mexpected 1 to be 2\u001b[39m\n${'at some line\n'.repeat(100)}`;
  const file = {
    name: 'a',
    message: '',
    status: 'failed',
    assertionResults: [result('failed', 'adds', why)],
  };
  const remark = read([file], { numFailedTests: 1 })?.remarks[0] ?? '';
  expect(remark).toMatch(/^FAILED adds\nexpected 1 to be 2\nat some line\n/);
  expect(remark.length).toBeLessThan(420);
});

test('tells of what passed only when tried again', () => {
  const results = [result('passed', 'adds', 'timed out'), result('passed', 'takes away')];
  const file = { name: 'a', message: '', status: 'passed', assertionResults: results };
  expect(read([file])?.remarks).toEqual(['Passed only when tried again: adds\ntimed out']);
});

test('counts a file that breaks outside its tests as one failure', () => {
  const file = { name: 'a.test.ts', message: 'no such module', status: 'failed', assertionResults: [] };
  const results = read([file]);
  expect(results?.failed).toBe(1);
  expect(results?.remarks).toEqual(['FAILED a.test.ts\nno such module']);
});

test('knows that Vitest broke when there is no report', () => {
  expect(readReport(join(folder, 'none.json'))).toBeNull();
});
