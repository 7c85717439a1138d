import { readFileSync, writeFileSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

/** The font of labels in pictures, a little bolder than any of them is, so that each has room. */
const FACE = 'public/fonts/sofia-sans-semi-condensed';
const WEIGHT = 700;
const TARGET = 'src/charts/text-width/advances.ts';

/** First and last characters of the stretches that a label is likely to need, by the font file that holds them. */
const RANGES = [
  {
    file: `${FACE}.woff2`,
    ranges: [
      [0x20, 0x7e],
      [0xa0, 0xff],
      [0x2010, 0x2026],
    ],
  },
  { file: `${FACE}-cyrillic.woff2`, ranges: [[0x401, 0x45f]] },
] as const;

/** Has a browser measure every character alone, in thousandths of the font size. */
async function measure(font: string, first: number, last: number): Promise<number[]> {
  const page = await browser.newPage();
  const widths = await page.evaluate(
    async ({ font, weight, first, last }) => {
      const face = new FontFace('measured', `url(data:font/woff2;base64,${font})`, { weight: '400 750' });
      document.fonts.add(await face.load());
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) return [];
      context.font = `${weight} 1000px measured`;
      return Array.from({ length: last - first + 1 }, (_, i) =>
        Math.round(context.measureText(String.fromCodePoint(first + i)).width),
      );
    },
    { font, weight: WEIGHT, first, last },
  );
  await page.close();
  return widths;
}

const browser = await findBrowser();
const rows: string[] = [];
for (const { file, ranges } of RANGES)
  for (const [first, last] of ranges) {
    const widths = await measure(readFileSync(file, 'base64'), first, last);
    rows.push(`  { first: 0x${first.toString(16)}, widths: [${widths.join(', ')}] },`);
  }
await browser.close();

writeFileSync(
  TARGET,
  `/**
 * How far each character of Sofia Sans Semi Condensed ${WEIGHT} advances, in thousandths of the font size,
 * by stretches of code points. Written by src/node/text-widths.ts; not edited by hand.
 */
// biome-ignore format: a table of numbers
export const ADVANCES: readonly { first: number; widths: readonly number[] }[] = [
${rows.join('\n')}
];
`,
);
console.log(`${TARGET} written`);
