import { readdirSync } from 'node:fs';
import { type Bench, time } from './bench.ts';

/**
 * `npm run bench`: times every bench of the files *.bench.ts beside this one, or of those whose name holds
 * the word given. It prints and does not judge: on a busy machine a time is an upper bound.
 */
const word = process.argv[2] ?? '';
const files = readdirSync(import.meta.dirname).filter(
  (name) => name.endsWith('.bench.ts') && name.includes(word),
);
const loaded: { benches: Bench[] }[] = await Promise.all(files.sort().map((name) => import(`./${name}`)));

const columns = ['median ms', 'fastest', 'processor', 'goal'];
const row = (name: string, cells: readonly string[]) =>
  `${name.padEnd(44)}${cells.map((cell) => cell.padStart(12)).join('')}`;

console.log(row('', columns));
for (const bench of loaded.flatMap(({ benches }) => benches)) {
  const { median, fastest, processor } = time(bench);
  const cells = [median, fastest, processor].map((milliseconds) => milliseconds.toFixed(1));
  console.log(row(bench.name, [...cells, `< ${bench.goal}`]));
}
