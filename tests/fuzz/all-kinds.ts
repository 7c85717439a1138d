import type { FuzzKind } from './fuzz-target.ts';
import { addressKinds } from './targets/addresses.ts';
import { keptKinds } from './targets/kept.ts';
import { messageKinds } from './targets/messages.ts';
import { modelKinds } from './targets/model.ts';
import { sourceKinds } from './targets/sources.ts';

/** How many cases of every thousand each reader of hostile input gets; the compiler is the largest. */
const SHARES: readonly [kinds: readonly FuzzKind[], ofThousand: number][] = [
  [sourceKinds, 300],
  [modelKinds, 250],
  [addressKinds, 150],
  [keptKinds, 100],
  [messageKinds, 100],
];

/** Every kind of hostile input, with how many of so many cases are of it: one at least. */
export function allKinds(cases: number): { kind: FuzzKind; count: number }[] {
  return SHARES.flatMap(([kinds, ofThousand]) =>
    kinds.map((kind) => ({ kind, count: Math.ceil((cases * ofThousand * kind.share) / 100_000) })),
  );
}
