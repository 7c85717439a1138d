import { readdirSync } from 'node:fs';
import { type Bench, time } from './bench.ts';

/** What a file of benches offers. */
interface BenchFile {
  benches: Bench[];
  /** Puts away what they needed. */
  close?: () => Promise<void>;
}

/**
 * `npm run bench`: times every bench of the files *.bench.ts beside this one, or of those whose name holds
 * the word given. It prints and does not judge: on a busy machine a time is an upper bound.
 */
const word = process.argv[2] ?? '';
const names = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith('.bench.ts') && name.includes(word),
);

const columns = ['median ms', 'fastest', 'processor', 'goal'];
const row = (name: string, cells: readonly string[]) =>
  `${name.padEnd(52)}${cells.map((cell) => cell.padStart(12)).join('')}`;

console.log(row('', columns));
for (const name of names.sort()) {
  const { benches, close }: BenchFile = await import(`./${name}`);
  for (const bench of benches) {
    const { median, fastest, processor } = await time(bench);
    const cells = [median, fastest, processor].map((milliseconds) => milliseconds.toFixed(1));
    console.log(row(bench.name, [...cells, `< ${bench.goal}`]));
  }
  await close?.();
}
