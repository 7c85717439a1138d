import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';
import { readReport, type TestResults } from './test-report.ts';

/** What one step of the test run found. */
interface Outcome extends TestResults {
  step: string;
}

/** `npm test`, which is also `npm run check`: every check there is, none skipped because another failed; ends with how many passed. */
async function testAll(): Promise<void> {
  const outcomes = [
    await check('types', 'tsc', '-p', '.'),
    await check('lint', 'biome', 'check'),
    await check('nothing unused', 'knip'),
    await vitest('unit and page tests', 'unit', 'pages'),
    await check('production build', 'vite', 'build', '--app'),
  ];
  const built = outcomes.at(-1)?.failed === 0;
  const browser = 'browser tests';
  outcomes.push(
    built
      ? await vitest(browser, 'browser')
      : { step: `${browser} (no build)`, passed: 0, failed: 1, skipped: 0, remarks: [] },
  );

  console.log('');
  for (const outcome of outcomes)
    console.log(`${outcome.failed === 0 ? 'ok    ' : 'FAILED'} ${outcome.step}: ${counts(outcome)}`);
  for (const remark of outcomes.flatMap(({ remarks }) => remarks)) console.log(`\n${remark}`);
  const failed = sum(outcomes.map((outcome) => outcome.failed));
  const passed = sum(outcomes.map((outcome) => outcome.passed));
  const skipped = sum(outcomes.map((outcome) => outcome.skipped));
  console.log(`\n${counts({ passed, failed, skipped })}`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** A tool that either passes or fails as a whole. */
async function check(step: string, ...[tool, ...args]: Parameters<typeof run>): Promise<Outcome> {
  console.log(`\n# ${step}`);
  const code = await run(tool, ...args);
  return { step, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, remarks: [] };
}

/** The tests of some of the projects in vite.config.ts, counted one by one. */
async function vitest(step: string, ...projects: string[]): Promise<Outcome> {
  console.log(`\n# ${step}`);
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  const file = join(folder, 'report.json');
  const code = await run(
    'vitest',
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  const report = readReport(file);
  rmSync(folder, { recursive: true });
  if (report === null) return { step, passed: 0, failed: 1, skipped: 0, remarks: [] };
  const silentlyFailed = report.failed === 0 && (code !== 0 || report.passed === 0);
  return { step, ...report, failed: silentlyFailed ? 1 : report.failed };
}

function counts({ passed, failed, skipped }: Omit<TestResults, 'remarks'>): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

await testAll();
