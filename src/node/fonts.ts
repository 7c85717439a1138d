import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

/** Where the app's own font files lie; served as they are. */
const TARGET = 'public/fonts';

const SERIF = { wght: { min: 400, max: 560 }, opsz: { min: 12, max: 40 } };
const SANS = { wght: { min: 400, max: 750 } };

/** One file to cut: from which package's file, to which name, with which freedom left. */
const CUTS = [
  { from: 'literata/files/literata-SCRIPT-opsz-normal.woff2', to: 'literata', axes: SERIF },
  { from: 'literata/files/literata-SCRIPT-wght-italic.woff2', to: 'literata-italic', axes: { wght: 400 } },
  { from: 'sofia-sans/files/sofia-sans-SCRIPT-wght-normal.woff2', to: 'sofia-sans', axes: SANS },
  {
    from: 'sofia-sans-semi-condensed/files/sofia-sans-semi-condensed-SCRIPT-wght-normal.woff2',
    to: 'sofia-sans-semi-condensed',
    axes: SANS,
  },
];

const LICENCES = [
  ['literata/LICENSE', 'OFL-Literata.txt'],
  ['sofia-sans/LICENSE', 'OFL-SofiaSans.txt'],
  ['sofia-sans-semi-condensed/LICENSE', 'OFL-SofiaSansSemiCondensed.txt'],
] as const;

/** Kerning, ligatures, accents and figures; nothing that the pages never ask for. */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'rlig', 'lnum', 'pnum', 'tnum'];

/** The characters of a script that a font file keeps; theme.css names the same ranges. */
const SCRIPTS = [
  {
    script: 'latin',
    suffix: '',
    text: `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸ‐‑–—‘’‚“”„†•…‹›€™←↑→↓−`,
  },
  { script: 'cyrillic', suffix: '-cyrillic', text: `${range(0x401, 0x40f)}${range(0x410, 0x45f)}Ґґ№` },
];

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** A file of one of the font packages. */
function packaged(path: string): string {
  const [name = '', ...rest] = path.split('/');
  const manifest = createRequire(import.meta.url).resolve(`@fontsource-variable/${name}/package.json`);
  return join(dirname(manifest), ...rest);
}

mkdirSync(TARGET, { recursive: true });
for (const { script, suffix, text } of SCRIPTS)
  for (const { from, to, axes } of CUTS) {
    const font = readFileSync(packaged(from.replace('SCRIPT', script)));
    const cut = await subsetFont(font, text, {
      targetFormat: 'woff2',
      keepFeatures: FEATURES,
      noHinting: true,
      variationAxes: axes,
    });
    writeFileSync(join(TARGET, `${to}${suffix}.woff2`), cut);
    console.log(`${to}${suffix}.woff2: ${cut.length} bytes`);
  }
for (const [from, to] of LICENCES) copyFileSync(packaged(from), join(TARGET, to));
