import { allKinds } from './all-kinds.ts';

const [asked = '22000', seedAsked] = process.argv.slice(2);
const seed = Number(seedAsked ?? Date.now() % 1_000_000);

/**
 * `npm run fuzz -- 22000 8`: tries so many hostile inputs on everything that reads from outside, from a seed, and
 * prints how many of which kind, what failed with the smallest input for it, and how long the slowest took.
 */
console.log(`seed ${seed}\n`);
const row = (cells: readonly string[]) =>
  `${(cells[0] ?? '').padEnd(46)}${(cells[1] ?? '').padEnd(28)}${cells
    .slice(2)
    .map((cell) => cell.padStart(9))
    .join('')}`;
console.log(row(['target', 'kind', 'cases', 'failures', 'slowest']));
let cases = 0;
const failures: string[] = [];
for (const { kind, count } of allKinds(Number(asked))) {
  const outcome = kind.run({ count, seed });
  cases += outcome.cases;
  for (const { message, input } of outcome.failures)
    failures.push(`${kind.target}, ${kind.kind}: ${message}\n  ${input.slice(0, 2_000)}`);
  const slowest = `${Math.round(outcome.slowest)} ms`;
  console.log(row([kind.target, kind.kind, String(outcome.cases), String(outcome.failures.length), slowest]));
}
console.log(`\n${cases} cases, ${failures.length} distinct failures`);
for (const failure of failures) console.log(`\n${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;
