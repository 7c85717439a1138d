import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Basket } from '#model/basket.ts';
import { readBasket } from '#model/read-basket.ts';
import { writeBasket } from '#model/write-basket.ts';
import { mergeBaskets } from '#state/basket/merge-baskets.ts';
import { readPredictions } from '#state/predictions.ts';
import { readFinds } from '#state/recent-finds.ts';
import { readScrolls } from '#state/scroll-memory.ts';
import { readSettings } from '#state/settings.ts';
import { anyBasket } from '../../generate/basket.ts';
import { damaged } from '../damaged.ts';
import { type FuzzKind, fuzzKind } from '../fuzz-target.ts';

const soundBaskets: string[] = fc
  .sample(anyBasket, { numRuns: 12, seed: 8 })
  .map((basket) => writeBasket(basket))
  .filter((text) => text.includes('"kind"'));

/** Of a basket that was stored or saved what is sound is taken, the rest is named, and what is taken is kept. */
function checkBasket(text: string): void {
  const { basket, faults, recognised } = readBasket(text);
  if (!recognised && faults.length === 0) throw new Error('It is not taken, and nothing is said.');
  if (faults.some(({ place, message }) => place === '' || message === ''))
    throw new Error('Something is wrong and nothing is said.');
  const again = readBasket(writeBasket(basket));
  if (again.faults.length > 0 || !isDeepStrictEqual(again.basket, basket))
    throw new Error('A basket changes when it is stored.');
  const kept = mergeBaskets(basket, basket);
  const gone = basket.entries.filter(({ id, changed }) => !(changed <= (removedAt(basket, id) ?? -Infinity)));
  if (kept.entries.length !== gone.length) throw new Error('A basket loses entries when tabs agree on it.');
  const [first] = soundBaskets;
  const other = readBasket(first ?? '').basket;
  if (writeBasket(mergeBaskets(basket, other)) !== writeBasket(mergeBaskets(other, basket)))
    throw new Error('Two tabs do not agree on a basket.');
}

function removedAt({ removed }: Basket, id: string): number | undefined {
  return Object.entries(removed).find(([key]) => key === id)?.[1];
}

const basketKinds = damaged(soundBaskets).map(([kind, share, inputs]) =>
  fuzzKind({ target: 'baskets', kind, share, inputs, check: checkBasket }),
);

const STORED = [
  '{"theme":"dark","projector":true,"shortcuts":false,"citationStyle":"mla"}',
  '["by:russia","missile defence"]',
  '[["abc123",140],["/find/?q=x",0]]',
  '{"talks/p01/stances":{"choice":"opposes","hands":{"opposes":3,"supports":12}}}',
];

/** Whatever is stored, there are settings, finds, places and predictions, and they are stored and read alike. */
function checkStored(text: string): void {
  const readers: ((text: string) => unknown)[] = [readSettings, readFinds, readScrolls, readPredictions];
  for (const read of readers) {
    const kept = read(text);
    if (!isDeepStrictEqual(read(JSON.stringify(kept)), kept))
      throw new Error(`${read.name} keeps something else.`);
  }
}

const storedKinds = damaged(STORED).map(([kind, share, inputs]) =>
  fuzzKind({
    target: 'stored settings, finds, places, predictions',
    kind,
    share,
    inputs,
    check: checkStored,
  }),
);

export const keptKinds: FuzzKind[] = [...basketKinds, ...storedKinds];
