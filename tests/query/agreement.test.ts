import { expect, test } from 'vitest';
import type { Position, Quote, TopicCode } from '#model/collection.ts';
import { positionAgreement, topicAgreement } from '#query/agreement.ts';
import { positionWith } from '../views/statement.ts';

const scope = { passages: ['p01', 'p02'], topics: ['syria', 'georgia'] };

function coded(passage: string, topic: string, weight: TopicCode['weight']): TopicCode {
  return { passage, topic, weight, quotes: [] };
}

test('codings agree on a topic of a passage where both give it the same weight, or neither codes it', () => {
  const first = [coded('p01', 'syria', 'primary'), coded('p02', 'syria', 'secondary')];
  const second = [coded('p01', 'syria', 'primary'), coded('p02', 'georgia', 'secondary')];
  expect(topicAgreement(first, second, scope)).toMatchObject({ units: 4, agreed: 2 });
  expect(topicAgreement(first, first, scope)).toEqual({ units: 4, agreed: 4, alpha: 1 });
});

test('a topic that one takes for the main one and the other for one touched is not agreed on', () => {
  const [first, second] = [[coded('p01', 'syria', 'primary')], [coded('p01', 'syria', 'secondary')]];
  expect(topicAgreement(first, second, scope)).toMatchObject({ units: 4, agreed: 3 });
});

test('a topic counts in the passage where it is coded, and no other', () => {
  const first = [coded('p01', 'syria', 'primary'), coded('p02', 'syria', 'secondary')];
  const second = [coded('p01', 'syria', 'primary'), coded('p03', 'syria', 'secondary')];
  const passages = ['p01', 'p02', 'p03'];
  expect(topicAgreement(first, second, { passages, topics: ['syria'] })).toMatchObject({
    units: 3,
    agreed: 1,
  });
  const topics = ['syria', 'georgia', 'libya'];
  const [one, other] = [
    [coded('p01', 'syria', 'primary'), coded('p01', 'georgia', 'secondary')],
    [coded('p01', 'syria', 'primary'), coded('p01', 'libya', 'secondary')],
  ];
  expect(topicAgreement(one, other, { passages: ['p01'], topics })).toMatchObject({ units: 3, agreed: 1 });
});

test('where nothing is coded, nothing varies', () => {
  expect(topicAgreement([], [], scope)).toEqual({ units: 4, agreed: 4, alpha: null });
});

const pattern = positionWith('with evidence', ({ evidence }) => evidence.length > 0);
const crosswalk = {
  holder: (actor: string) => (actor === 'moscow' ? 'russia' : actor),
  propositions: (second: string) => (second === 'their-talks' ? ['our-talks'] : []),
};

interface Said extends Partial<Omit<Position, 'evidence'>> {
  at: readonly [passage: string, start: number, end: number][];
}

function said({ at, ...told }: Said): Position {
  const evidence = at.map(([passage, start, end]): Quote => ({ passage, start, end, quote: '' }));
  return {
    ...pattern,
    holder: 'russia',
    stance: 'supports',
    attribution: 'own',
    proposition: 'our-talks',
    evidence,
    ...told,
  };
}

const ours = said({ at: [['p01', 10, 20]] });

test.each<[string, Position, Record<string, number>]>([
  [
    'all there is to agree on, under other names',
    said({ at: [['p01', 15, 30]], holder: 'moscow', proposition: 'their-talks' }),
    { sameWords: 1, sameStance: 1, sameHolder: 1, sameProposition: 1 },
  ],
  [
    'the holder, but not what it stands to',
    said({ at: [['p01', 15, 30]], proposition: 'their-war' }),
    { sameWords: 1, sameStance: 1, sameHolder: 1, sameProposition: 0 },
  ],
  [
    'the stance of somebody else',
    said({ at: [['p01', 15, 30]], holder: 'usa', proposition: 'their-talks' }),
    { sameWords: 1, sameStance: 1, sameHolder: 0, sameProposition: 0 },
  ],
  [
    'words, with another stance',
    said({ at: [['p01', 15, 30]], stance: 'opposes' }),
    { sameWords: 1, sameStance: 0, sameHolder: 0, sameProposition: 0 },
  ],
  [
    'words, with another voice',
    said({ at: [['p01', 15, 30]], attribution: 'attributed' }),
    { sameWords: 1, sameStance: 0, sameHolder: 0, sameProposition: 0 },
  ],
  [
    'words that only follow each other',
    said({ at: [['p01', 20, 30]], proposition: 'their-talks' }),
    { sameWords: 0, sameStance: 0, sameHolder: 0, sameProposition: 0 },
  ],
  [
    'the same place in another passage',
    said({ at: [['p02', 10, 20]], proposition: 'their-talks' }),
    { sameWords: 0, sameStance: 0, sameHolder: 0, sameProposition: 0 },
  ],
])('codings that share %s', (_, theirs, counts) => {
  expect(positionAgreement([ours], [theirs], crosswalk)).toEqual({ first: 1, second: 1, ...counts });
});

test('positions are paired one to one: first those that agree on most, then those that share most words', () => {
  const alike = said({ at: [['p01', 19, 30]], proposition: 'their-talks' });
  const longer = said({ at: [['p01', 10, 20]], stance: 'opposes' });
  const counts = positionAgreement([ours], [longer, alike], crosswalk);
  expect(counts).toMatchObject({ second: 2, sameWords: 1, sameStance: 1, sameProposition: 1 });

  // Fewest words first would make two pairs.
  const [long, short] = [said({ at: [['p01', 0, 10]] }), said({ at: [['p01', 0, 4]] })];
  const [most, few] = [said({ at: [['p01', 0, 10]] }), said({ at: [['p01', 8, 10]] })];
  expect(positionAgreement([long, short], [few, most], crosswalk)).toMatchObject({ sameWords: 1 });
});

test('every pair is counted, as far as it agrees', () => {
  const first = [ours, said({ at: [['p02', 0, 9]] }), said({ at: [['p03', 0, 9]] })];
  const second = [
    said({ at: [['p01', 15, 30]], proposition: 'their-talks' }),
    said({ at: [['p02', 0, 9]], proposition: 'their-talks' }),
    said({ at: [['p03', 0, 9]], stance: 'opposes' }),
  ];
  expect(positionAgreement(first, second, crosswalk)).toEqual({
    first: 3,
    second: 3,
    sameWords: 3,
    sameStance: 2,
    sameHolder: 2,
    sameProposition: 2,
  });
});
