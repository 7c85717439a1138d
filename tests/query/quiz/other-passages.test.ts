import { describe, expect, test } from 'vitest';
import { otherPassages } from '#query/quiz/other-passages.ts';
import { coded, passage, position, propositionsOf, quoteIn, smallStatement, topic } from '../small.ts';

describe('where words could be thought to stand', () => {
  const here = passage('p03', 'The quota is cut, and the grain is sold.');
  const other = passage('p05', 'Less shall be grown.');
  const asked = position('a', 'cut', {
    evidence: [quoteIn(here, 'The quota is cut'), quoteIn(here, 'grain is sold')],
  });
  const { index } = smallStatement({
    topics: ['prices', 'farms', 'weather'].map((id) => topic(id)),
    propositions: propositionsOf('prices', 'cut'),
    passages: [
      passage('p01', 'We came early.'),
      passage('p02', 'They said: the\nQUOTA is cut again.'),
      here,
      passage('p04', 'We went.'),
      other,
      passage('p06', 'Long after.'),
    ],
    topicCodes: [
      coded('p01', 'weather', 'primary'),
      coded('p03', 'prices', 'primary'),
      coded('p04', 'farms', 'primary'),
      coded('p06', 'farms', 'primary'),
      coded('p06', 'prices', 'secondary'),
    ],
    positions: [asked, position('b', 'cut', { evidence: [quoteIn(other, 'Less shall be grown')] })],
  });
  const found = (random: () => number) =>
    otherPassages(index, { position: asked, words: asked.evidence, random });

  test('is the nearest passage first, then one that shares a topic; not where any of them or the same is said', () => {
    expect(found(() => 0)).toEqual(['p04', 'p06', 'p01']);
  });

  test('is by chance first one that is nearly as plausible', () => {
    const draws = [0, 0, 0.5];
    expect(found(() => draws.shift() ?? 0)).toEqual(['p06', 'p04', 'p01']);
  });
});
