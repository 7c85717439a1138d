import type { Page } from 'playwright-core';

/** A program that draws the same graph in a page of its own. */
export interface Peer {
  name: string;
  /** Its script, as a path from the project's root. */
  script: string;
  /**
   * Draws `window.graph`, whose picture lies in `#picture`; runs in the page as it is written. It sets
   * `document.title` to "settled" once nothing moves any more.
   */
  draw: string;
}

/** The size of the picture and its type, the same for all. */
const STYLE = 'body{margin:0;font:12px sans-serif}#picture{width:1440px;height:900px;display:block}';

/** Lays out a page for a peer, without its script. */
export async function setPeer(page: Page, graph: object): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(
    `<!doctype html><title>unsettled</title><style>${STYLE}</style><div id="picture"></div>`,
  );
  await page.evaluate((graph) => Object.assign(window, { graph }), graph);
}

/** Milliseconds that a peer is waited for. */
const PATIENCE = 60_000;

/** Loads a peer's script and has it draw, until it has settled; says whether it has. */
export async function drawPeer(page: Page, { script, draw }: Peer): Promise<boolean> {
  await page.addScriptTag({ path: script });
  await page.addScriptTag({ content: draw });
  return page
    .waitForFunction(() => document.title === 'settled', null, { timeout: PATIENCE, polling: 100 })
    .then(
      () => true,
      () => false,
    );
}
