import { readFileSync } from 'node:fs';
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';

const THEME = readFileSync('src/app/theme.css', 'utf8');
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

/** The colour of a token in a scheme, as it stands in the theme; of a tone, within its class. */
function colour(token: string, scheme: Scheme, within = ':root'): string {
  const rules = THEME.split('\n}').filter((rule) => rule.includes(`${within} {`));
  for (const rule of rules) {
    const value = new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(rule);
    const found = value?.[scheme === 'light' ? 1 : 2];
    if (found !== undefined) return found;
  }
  throw new Error(`theme.css has no --${token} of two colours in ${within}.`);
}

/** WCAG 2.2, 1.4.3 and 1.4.11: words, and marks that must be seen to understand the page. */
const WORDS = 4.5;
const MARKS = 3;
const SURFACES = ['page', 'panel', 'hover'];
const CORE = [1, 2, 3, 4, 5, 6, 7];

describe.each(SCHEMES)('in %s', (scheme) => {
  const contrast = (a: string, b: string) => wcagContrast(a, b);

  test.each(['ink', 'ink-2', 'ink-3', 'opposes'])('words in --%s can be read on every surface', (ink) => {
    for (const surface of SURFACES)
      expect(contrast(colour(ink, scheme), colour(surface, scheme)), surface).toBeGreaterThanOrEqual(WORDS);
  });

  test.each(['ink', 'ink-2'])('words in --%s can be read on the table', (ink) => {
    expect(contrast(colour(ink, scheme), colour('table', scheme))).toBeGreaterThanOrEqual(WORDS);
  });

  test.each(['supports', 'conditional', 'undecided', 'opposes', 'neutral', 'line-2', 'focus'])(
    'marks and edges in --%s stand out from page and panel',
    (mark) => {
      for (const surface of ['page', 'panel'])
        expect(contrast(colour(mark, scheme), colour(surface, scheme)), surface).toBeGreaterThanOrEqual(
          MARKS,
        );
    },
  );

  test.each(CORE)('the letter on topic tone %i can be read', (tone) => {
    const [disc, letter] = ['tone', 'on-tone'].map((token) => colour(token, scheme, `.tone-${tone}`));
    expect(contrast(disc ?? '', letter ?? '')).toBeGreaterThanOrEqual(WORDS);
  });

  test.each(CORE)('topic tone %i stands out from the table', (tone) => {
    expect(contrast(colour('tone', scheme, `.tone-${tone}`), colour('table', scheme))).toBeGreaterThanOrEqual(
      MARKS,
    );
  });
});

/**
 * How eyes see: Machado, Oliveira and Fernandes 2009, at full severity, as culori has it. Topics are told apart by
 * their letters as well, so the distance asked for (CIEDE2000) is one that is seen at a glance, not one of a chart
 * without words.
 */
const EYES = [
  ['without a deficiency', (one: Color) => one, 20],
  ['without red cones', filterDeficiencyProt(1), 7.5],
  ['without green cones', filterDeficiencyDeuter(1), 7.5],
  ['without blue cones', filterDeficiencyTrit(1), 7.5],
] as const;

describe.each(EYES)('to eyes %s', (_, seen, least) => {
  test.each(SCHEMES)('no two core topics look alike in %s', (scheme) => {
    const distance = differenceCiede2000();
    const pairs = CORE.flatMap((a) => CORE.filter((b) => b > a).map((b) => [a, b] as const));
    const found = pairs.map(([a, b]) => {
      const [one, other] = [a, b].map((tone) => parse(colour('tone', scheme, `.tone-${tone}`)));
      if (one === undefined || other === undefined) throw new Error('No colour.');
      return { pair: `${a} and ${b}`, apart: distance(seen(one), seen(other)) };
    });
    expect(found.filter(({ apart }) => apart < least)).toEqual([]);
  });
});
