import { makeModel } from './make-model.ts';

/** `npm run model`: compiles data/ to data/model.json and reports on it; with `--check` it only compares. */
const { ok, output } = makeModel({
  data: 'data',
  schema: 'public/schema',
  check: process.argv.includes('--check'),
});
console.log(output);
if (!ok) process.exitCode = 1;
