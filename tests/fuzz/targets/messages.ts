import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { readMessage, writeMessage } from '#state/presenter-message.ts';
import { type FuzzKind, fuzzKind } from '../fuzz-target.ts';
import { hostileValue, withForeignValue, withHostileText, withMissingOrTwice } from '../hostile-json.ts';

const SOUND = [
  { say: 'tell', from: 'presenter', step: '/talks/tours/first/2/', blank: false, away: false },
  { say: 'ask', from: 'projected', step: '/talks/tours/first/1/', blank: true, away: true },
];

const kinds: [kind: string, share: number, inputs: fc.Arbitrary<unknown>][] = [
  ['hostile text in a field', 30, withHostileText(SOUND)],
  ['a value of another kind', 30, withForeignValue(SOUND)],
  ['parts missing or twice', 15, withMissingOrTwice(SOUND)],
  [
    'very long',
    5,
    fc.nat(200_000).map((times) => ({ ...SOUND[0], step: `/talks/tours/${'a/'.repeat(times)}` })),
  ],
  // What the browser's structured clone can carry besides plain data.
  [
    'anything',
    20,
    fc.oneof(
      hostileValue,
      fc.anything({
        withDate: true,
        withMap: true,
        withSet: true,
        withBigInt: true,
        withTypedArray: true,
        withSparseArray: true,
        withNullPrototype: true,
      }),
    ),
  ],
];

export const messageKinds: FuzzKind[] = kinds.map(([kind, share, inputs]) =>
  fuzzKind({ target: 'messages between windows', kind, share, inputs, check: checkMessage }),
);

/** It is a message that would be written the same, or none. */
function checkMessage(data: unknown): void {
  const message = readMessage(data);
  if (message !== null && !isDeepStrictEqual(readMessage(writeMessage(message)), message))
    throw new Error('A message changes on its way.');
}
