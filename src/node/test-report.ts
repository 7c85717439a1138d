import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** What Vitest's tests came to. */
export interface TestResults {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, or passed only when it was tried again, and why. */
  remarks: string[];
}

/** The part of Vitest's JSON report that counts. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: TestFile[];
}

interface TestFile {
  name: string;
  message: string;
  status: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] | null }[];
}

/** As much of why a test failed as is said again at the end, in characters. */
const WHY = 400;

/** Reads Vitest's JSON report; null if Vitest broke before it could write one. */
export function readReport(file: string): TestResults | null {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped, testResults } = report;
  const broken = testResults.filter(isBroken);
  const remarks = [
    ...broken.map(({ name, message }) => remark('FAILED', name, message)),
    ...testResults.flatMap(remarksOn),
  ];
  return { passed, failed: numFailedTests + broken.length, skipped, remarks };
}

/** A file that breaks outside its tests has no failed test to count. */
function isBroken({ status, assertionResults }: TestFile): boolean {
  return status === 'failed' && !assertionResults.some((result) => result.status === 'failed');
}

/** What failed at first keeps why, also when it passed when tried again. */
function remarksOn({ assertionResults }: TestFile): string[] {
  return assertionResults
    .map(({ status, fullName, failureMessages }) => ({ status, fullName, why: failureMessages?.[0] }))
    .filter(({ status, why }) => status === 'failed' || why !== undefined)
    .map(({ status, fullName, why = '' }) =>
      remark(status === 'failed' ? 'FAILED' : 'Passed only when tried again:', fullName, why),
    );
}

function remark(what: string, name: string, why: string): string {
  return `${what} ${name}\n${stripVTControlCharacters(why).slice(0, WHY)}`;
}
