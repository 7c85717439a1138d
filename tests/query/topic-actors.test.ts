import { expect, test } from 'vitest';
import { actorsInTopic } from '#query/topic-actors.ts';
import {
  actor,
  coded,
  named,
  passage,
  position,
  propositionsOf,
  smallStatement,
  somewhereIn,
  topic,
} from './small.ts';

test('who is in a topic stands by weight in that topic, however much is said of something else', () => {
  const { library, index } = smallStatement({
    topics: [topic('war'), topic('trade')],
    actors: [actor('ana'), actor('ben'), actor('cleo'), actor('dan'), actor('eve')],
    propositions: [...propositionsOf('war', 'w1', 'w2'), ...propositionsOf('trade', 't1', 't2', 't3')],
    passages: [passage('p01', 'War.'), passage('p02', 'Trade.')],
    topicCodes: [coded('p01', 'war', 'primary'), coded('p02', 'trade', 'primary')],
    positions: [
      ...['w1', 't1', 't2', 't3'].map((on) => position('ana', on)),
      ...['w1', 't1'].map((on) => position('ben', on)),
      ...['w1', 'w2'].map((on) => position('cleo', on)),
      position('dan', 't1'),
    ],
    mentions: [
      named('ben', somewhereIn('p01')),
      named('dan', somewhereIn('p02')),
      named('eve', somewhereIn('p01')),
    ],
  });
  expect(
    actorsInTopic(library, index, 'war').map(({ actor: { id }, positions, mentions }) => [
      id,
      positions.length,
      mentions.length,
    ]),
  ).toEqual([
    ['cleo', 2, 0],
    ['ben', 1, 1],
    ['ana', 1, 0],
    ['eve', 0, 1],
  ]);
});
