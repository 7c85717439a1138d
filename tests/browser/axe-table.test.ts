import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { DESK, openPage, PHONE, startBrowser } from './browser.ts';
import { labelsOutOfNames } from './labels-out-of-names.ts';
import { leaveState, openState, type State, statesByPage } from './states.ts';
import { violations } from './violations.ts';
import { wordsCovered } from './words-covered.ts';

/** How a reader may see a page. */
const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;
type Theme = keyof typeof THEMES;

const WINDOWS = { desk: DESK, phone: PHONE };
type Window = keyof typeof WINDOWS;

interface Row {
  page: string;
  state: string;
  window: Window;
  theme: Theme;
  found: number;
}

const rows: Row[] = [];

startBrowser();

afterAll(() => {
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/axe.md', table(rows));
  // npm run axe
  if (process.env['npm_lifecycle_event'] === 'axe') console.log(table(rows));
});

test.each(statesByPage())(
  'axe finds nothing wrong with the page “%s” in any state, window and theme',
  async (_, ofPage) => {
    const page = await openPage(ofPage[0]?.path ?? '', { expected: /404/, reducedMotion: 'reduce' });
    const findings: string[] = [];
    for (const state of ofPage) findings.push(...(await look(page, state)));
    expect(findings).toEqual([]);
  },
  600_000,
);

/** Looks at a state in every theme and window it is seen in; returns what is wrong, with where. */
async function look(page: Page, state: State): Promise<string[]> {
  const findings: string[] = [];
  await page.setViewportSize(DESK);
  await openState(page, state);
  for (const { window, theme } of seenIn(state)) {
    await page.setViewportSize(WINDOWS[window]);
    await page.emulateMedia(THEMES[theme]);
    const found = await violations((expression) => page.evaluate<string>(expression), {
      rules: theme === 'light' ? 'everything' : 'colours',
    });
    if (theme === 'light') found.push(...(await labelsOutOfNames(page)));
    if (theme === 'forced colours') found.push(...(await wordsCovered(page)));
    rows.push({ page: state.page, state: state.state, window, theme, found: found.length });
    findings.push(
      ...found.map((finding) => `${state.page}, ${state.state}, ${window}, ${theme}: ${finding}`),
    );
  }
  await leaveState(page);
  return findings;
}

/** Everything in light by every rule, in dark and forced colours by those on colours; a page as it comes on a phone too. */
function seenIn({ state }: State): { window: Window; theme: Theme }[] {
  const desk = (['light', 'dark', 'forced colours'] as const).map(
    (theme) => ({ window: 'desk', theme }) as const,
  );
  if (state !== 'as it comes') return desk;
  return [...desk, { window: 'phone', theme: 'dark' }, { window: 'phone', theme: 'light' }];
}

/** The table as Markdown. */
function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ page, state, window, theme, found }) => `| ${page} | ${state} | ${window} | ${theme} | ${found} |`,
  );
  return `${['| page | state | window | theme | violations |', '|---|---|---|---|---:|', ...lines].join('\n')}\n`;
}
