import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Where Linux distributions put Chromium. */
const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

/** A test browser calls nobody. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
];

const REMEDY = `Install one in any of these ways, then run the tests again:
  apt-get update && apt-get install -y --no-install-recommends chromium fonts-liberation
  npx playwright-core install chromium
  or set CHROMIUM_PATH to a Chromium, Chrome or Edge that you have.`;

/** One place where a browser may be, and how to start what is there. */
interface Candidate {
  name: string;
  options(): Promise<LaunchOptions> | LaunchOptions;
}

/**
 * Launches the first Chromium there is. One that is named by CHROMIUM_PATH must start; of the others each
 * gets its turn. Throws with what was tried and what to do if none starts.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  const candidates = named === undefined ? usualPlaces() : [at('CHROMIUM_PATH', named)];
  const failures: string[] = [];
  for (const { name, options } of candidates)
    try {
      const { args = [], ...rest } = await options();
      return await chromium.launch({ ...rest, args: [...args, ...QUIET] });
    } catch (error) {
      failures.push(`  ${name}: ${firstLine(error)}`);
    }
  throw new Error(['No browser to test in. Tried:', ...failures, REMEDY].join('\n'));
}

function usualPlaces(): Candidate[] {
  return [
    at('Playwright’s own', chromium.executablePath()),
    ...SYSTEM_PATHS.map((path) => at('the system’s', path)),
    { name: 'Google Chrome', options: () => ({ channel: 'chrome' }) },
    { name: 'Microsoft Edge', options: () => ({ channel: 'msedge' }) },
    { name: '@sparticuz/chromium', options: packagedChromium },
  ];
}

function at(name: string, executablePath: string): Candidate {
  return {
    name: `${name} (${executablePath})`,
    options() {
      if (!existsSync(executablePath)) throw new Error('not there');
      return { executablePath };
    },
  };
}

/**
 * The one that npm can install where nothing else is: Linux on x64. It brings the libraries that a bare
 * system lacks, but sets them up only where it believes itself to be on the platform it was packed for.
 */
async function packagedChromium(): Promise<LaunchOptions> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), args: ['--no-zygote'] };
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
