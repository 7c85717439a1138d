import type { Page } from 'playwright-core';
import { TABLE } from './browser/addresses.ts';
import { costOfOpening } from './browser/first-views.ts';
import { medianCost } from './browser/median-cost.ts';
import { type Model, OF_400, SHIPPED } from './browser/models.ts';
import { openPage, standBy } from './browser/stage.ts';
import type { Cost } from './browser/trace.ts';
import { watch } from './browser/watch.ts';
import { CYTOSCAPE } from './peers/cytoscape.ts';
import { D3_FORCE } from './peers/d3-force.ts';
import { plainGraph } from './peers/graph.ts';
import { drawPeer, type Peer, setPeer } from './peers/peer.ts';
import type { Row } from './row.ts';

/**
 * The same statement drawn by Parley, by a plain D3 page and by Cytoscape; ratios are to Parley. Of what has not
 * settled when patience ends, only the cost until then is known.
 */
export async function* measure(): AsyncGenerator<Row> {
  for (const model of [SHIPPED, OF_400]) {
    const what = `settled picture, ${model.name}`;
    const own = await costOfOpening(model, TABLE);
    yield row(what, 'Parley', own, own);
    for (const peer of [D3_FORCE, CYTOSCAPE]) {
      const { cost, settled } = await settling(peer, model);
      yield row(what, settled ? peer.name : `${peer.name}, not settled`, cost, own);
    }
  }
  for (const model of [SHIPPED, OF_400]) {
    const what = `sweep across it, ${model.name}`;
    const page = await openPage(model, TABLE);
    const own = await medianCost((round) => watch(page, () => sweep(page, round)));
    await page.context().close();
    yield row(what, 'Parley', own, own);
    for (const peer of [D3_FORCE, CYTOSCAPE]) yield row(what, peer.name, await sweeping(peer, model), own);
  }
}

function row(what: string, on: string, { longest, blocking, thread }: Cost, own: Cost): Row {
  return { what, on, figures: { longest, blocking, thread, ratio: thread / own.thread } };
}

async function settling(peer: Peer, model: Model): Promise<{ cost: Cost; settled: boolean }> {
  let settled = true;
  const draw = async () => {
    const { page } = await standBy(model);
    await setPeer(page, plainGraph(model.collection));
    const cost = await watch(
      page,
      async () => {
        settled = (await drawPeer(page, peer)) && settled;
      },
      0,
    );
    await page.context().close();
    return cost;
  };
  return { cost: await medianCost(draw, model === SHIPPED ? undefined : 1), settled };
}

async function sweeping(peer: Peer, model: Model): Promise<Cost> {
  const { page } = await standBy(model);
  await setPeer(page, plainGraph(model.collection));
  await drawPeer(page, peer);
  const cost = await medianCost((round) => watch(page, () => sweep(page, round)));
  await page.context().close();
  return cost;
}

/** Moves the pointer across the picture, over whatever marks lie there, one move a frame. */
async function sweep(page: Page, round: number): Promise<void> {
  for (let i = 0; i <= 30; i++) {
    await page.mouse.move(420 + i * 20, 250 + ((round * 83) % 400));
    await page.waitForTimeout(16);
  }
}
