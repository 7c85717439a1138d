import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { type Bench, time } from './bench.ts';
import { machineSpeed } from './machine.ts';
import { printRow } from './print-row.ts';
import type { Row } from './row.ts';

/** What a file of the bench offers: functions to be timed here, or rows that it measures in a browser. */
interface BenchFile {
  benches?: Bench[];
  measure?: () => AsyncIterable<Row>;
  /** Puts away what they needed. */
  close?: () => Promise<void>;
}

/** Where the figures of each file are left; not kept with the source. */
const FOLDER = '.cache/bench';

/**
 * `npm run bench`: measures the files *.bench.ts beside this one, or those whose name holds the word given. It
 * prints and does not judge: on a busy machine a time is an upper bound.
 */
const word = process.argv[2] ?? '';
const files = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith('.bench.ts') && name.includes(word),
);
const begun = performance.now();
const machine = await machineSpeed();
console.log(`This machine takes ${machine.toFixed(1)} ms for a fixed piece of work.`);
mkdirSync(FOLDER, { recursive: true });
let inBrowser = false;
for (const file of files.sort()) {
  const { benches = [], measure, close }: BenchFile = await import(`./${file}`);
  const load = loadavg()[0] ?? 0;
  console.log(`\n${file.replace('.bench.ts', '')} (load ${load.toFixed(1)})`);
  const rows: Row[] = [];
  const keep = (row: Row) => {
    printRow(row, rows.at(-1));
    rows.push(row);
  };
  for (const bench of benches) keep(await timed(bench));
  for await (const row of measure?.() ?? []) keep(row);
  inBrowser ||= measure !== undefined;
  await close?.();
  writeFileSync(
    join(FOLDER, file.replace('.bench.ts', '.json')),
    `${JSON.stringify({ machine, load, rows }, null, 2)}\n`,
  );
}
if (inBrowser) await (await import('./browser/stage.ts')).closeStage();
console.log(`\n${Math.round((performance.now() - begun) / 1000)} s; figures in ${FOLDER}/`);

async function timed(bench: Bench): Promise<Row> {
  const { median, fastest, processor } = await time(bench);
  return {
    what: bench.name,
    on: 'Node',
    figures: { median, fastest, processor },
    goals: [{ column: 'processor', below: bench.goal }],
  };
}
