import { readFileSync, writeFileSync } from 'node:fs';
import { BUDGETS, measureSizes, type Sizes } from './page-sizes.ts';

const BASELINE = 'tests/sizes.json';

/** `npm run size`: what each page of the build in dist/ loads, and what grew since the sizes were last written down. */
function tellSizes(): void {
  const sizes = measureSizes('dist');
  if (process.argv.includes('--write')) {
    writeFileSync(BASELINE, `${JSON.stringify(sizes, null, 2)}\n`);
    console.log(`${BASELINE} written`);
    return;
  }
  const before: Sizes = JSON.parse(readFileSync(BASELINE, 'utf8'));
  console.log(['html', 'script', 'style', 'model', 'files'].map((name) => name.padStart(15)).join(''));
  for (const [path, { html, script, style, model, files }] of Object.entries(sizes.pages)) {
    const known = before.pages[path];
    const cells = [
      tell(html, known?.html),
      tell(script, known?.script),
      tell(style, known?.style),
      tell(model, known?.model),
      String(files).padStart(15),
    ];
    console.log(`${cells.join('')}   ${path}`);
  }
  const { html, script, style, model, fonts, file } = BUDGETS;
  console.log(`${[html, script, style, model].map((most) => tell(most, most)).join('')}   at most`);
  console.log(`\nfonts ${tell(sizes.fonts, before.fonts).trim()}, at most ${kilo(fonts)}`);
  console.log(`parley.html ${tell(sizes.file, before.file).trim()} on the disk, at most ${kilo(file)}`);
  console.log('\nLoaded later');
  for (const [name, size] of Object.entries(sizes.later))
    console.log(`${tell(size, before.later[name])}   ${name}`);
}

/** A size in kB, and what it grew or shrank by. */
function tell(size: number, before: number | undefined): string {
  const change = before === undefined ? 'new' : size === before ? '' : signed(size - before);
  return `${kilo(size)}${change === '' ? '' : ` ${change}`}`.padStart(15);
}

function signed(bytes: number): string {
  return `${bytes > 0 ? '+' : ''}${kilo(bytes)}`;
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

tellSizes();
