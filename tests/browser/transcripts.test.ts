import { expect, test } from 'vitest';
import { openPage, startBrowser } from './browser.ts';
import { openState, states } from './states.ts';
import { transcriptOf } from './transcript.ts';

startBrowser();

/** What a screen reader says of each page; `npm run transcripts` writes it anew. Read what changed as a listener would. */
test.each(
  states.filter(({ state }) => state !== 'projector').map((state) => [nameOf(state), state] as const),
)('the transcript of %s is read as it was', async (name, state) => {
  const page = await openPage(state.path, { expected: /404/ });
  await openState(page, state);
  await page.waitForLoadState('networkidle');
  const transcript = await transcriptOf(page);
  await expect(steady(transcript)).toMatchFileSnapshot(`transcripts/${name}.txt`);
});

function nameOf({ page, state }: { page: string; state: string }): string {
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
