import { expect, test } from 'vitest';
import { openPage, startBrowser } from './browser.ts';
import { leaveState, openState, type State, statesByPage } from './states.ts';
import { transcriptOf } from './transcript.ts';

startBrowser();

/** What a screen reader says of each page. `-u` writes it anew: read what changed as somebody would who only hears it. */
test.each(statesByPage())(
  'the page “%s” reads as it did in every state',
  async (_, ofPage) => {
    const page = await openPage(ofPage[0]?.path ?? '', { expected: /404/ });
    // Citations say on which day the page was seen.
    await page.clock.setFixedTime(new Date('2030-01-01T12:00:00Z'));
    for (const state of ofPage.filter(({ state }) => state !== 'projector')) {
      await openState(page, state);
      await page.waitForLoadState('networkidle');
      const transcript = steady(await transcriptOf(page));
      await expect.soft(transcript).toMatchFileSnapshot(`transcripts/${nameOf(state)}.txt`);
      await leaveState(page);
    }
  },
  300_000,
);

function nameOf({ page, state }: State): string {
  return `${page}-${state}`.replaceAll(' ', '-');
}

/** Without what differs from day to day and from host to host. */
function steady(transcript: string): string {
  return transcript
    .replaceAll(/http:\/\/localhost:\d+|http:\/\/127\.0\.0\.1:\d+/g, 'https://parley.example')
    .replaceAll(
      /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) 20(2[4-9]|[3-9]\d)\b/g,
      '1 January 2030',
    );
}
