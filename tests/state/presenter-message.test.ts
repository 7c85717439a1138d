import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PresenterMessage, readMessage, writeMessage } from '#state/presenter-message.ts';

const message: fc.Arbitrary<PresenterMessage> = fc.record({
  say: fc.constantFrom('ask', 'tell', 'bye'),
  from: fc.constantFrom('projected', 'presenter'),
  step: fc.record({
    page: fc.constant('tour'),
    statement: fc.constantFrom('a-statement', '2013-04-23-council'),
    tour: fc.constantFrom('seven-topics', 't'),
    step: fc.integer({ min: 1, max: 9999 }),
  }),
  blank: fc.boolean(),
  away: fc.boolean(),
});

describe('a message between the two windows', () => {
  test('reads as it was written', () => {
    fc.assert(
      fc.property(message, (one) => {
        expect(readMessage(writeMessage(one))).toEqual(one);
      }),
    );
  });

  test('is none if a part of it is missing or of another kind', () => {
    fc.assert(
      fc.property(
        message,
        fc.constantFrom('say', 'from', 'step', 'blank', 'away'),
        fc.oneof(
          fc.constant(undefined),
          fc.constant(null),
          fc.integer(),
          fc.constant('/a/text/'),
          fc.object(),
        ),
        (one, key, junk) => {
          expect(readMessage({ ...writeMessage(one), [key]: junk })).toBeNull();
        },
      ),
    );
  });

  test('is none, whatever else comes', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(readMessage(junk)).toBeNull();
      }),
    );
  });
});
