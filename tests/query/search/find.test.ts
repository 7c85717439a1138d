import { describe, expect, test } from 'vitest';
import { distanceToBeginning } from '#query/search/distance-to-beginning.ts';
import type { Found } from '#query/search/find-in.ts';
import { finderOf } from '#query/search/finder.ts';
import type { Thing } from '#query/search/search-things.ts';
import { buildWordIndex } from '#query/search/word-index.ts';
import { topicFamily } from '#query/topic-family.ts';
import { library } from '../../model.ts';
import { idOfThing } from './id-of-thing.ts';

const finder = await finderOf(library, async () => {});
const find = (text: string, limit = 50) => finder(text, limit);

function namesOf(found: Found, kind: Thing['kind']): string[] {
  return (found.groups.find((group) => group.kind === kind)?.best ?? []).map(idOfThing);
}

describe('words', () => {
  test('find topics, actors, passages, propositions and positions', () => {
    const found = find('Georgia');
    expect(namesOf(found, 'topic')[0]).toBe('georgia');
    expect(namesOf(found, 'actor')[0]).toBe('georgia-state');
    expect(namesOf(found, 'passage')).toContain('p18');
    expect(namesOf(found, 'proposition').length).toBeGreaterThan(3);
    expect(namesOf(found, 'position').length).toBeGreaterThan(3);
  });

  test('are found by their beginnings, whatever their case and accents', () => {
    expect(namesOf(find('GUARANT'), 'passage')).toContain('p09');
    expect(namesOf(find('communique'), 'passage')).toContain('p13');
    expect(namesOf(find('s'), 'topic')).toContain('syria');
  });

  test('must all be there; where nothing has all of them, most will do, and the answer says so', () => {
    const both = find('Kerry Karr');
    expect(both.partial).toBe(false);
    expect(namesOf(both, 'passage')).toEqual(['p13']);
    const neither = find('helicopters Georgia Alaska');
    expect(neither.partial).toBe(true);
    expect(neither.total).toBeGreaterThan(0);
  });

  test('that tell nothing do not stand in the way', () => {
    expect(find('the guarantees of').total).toBe(find('guarantees').total);
    expect(find('the').total).toBeGreaterThan(0);
  });
});

describe('slips and other spellings', () => {
  test.each([
    ['Jabhat', 'jabhat-al-nusra', 'p15'],
    ['Djebhat', 'jabhat-al-nusra', 'p15'],
    ['Carr', 'bob-carr', 'p13'],
    ['Karr', 'bob-carr', 'p13'],
  ])('%s finds the actor %s and passage %s', (typed, actor, passage) => {
    const found = find(typed);
    expect(namesOf(found, 'actor')).toContain(actor);
    expect(namesOf(found, 'passage')).toContain(passage);
  });

  test('“missle defence” finds missile defence, and says what was taken for what', () => {
    const found = find('missle defence');
    expect(namesOf(found, 'topic')[0]).toBe('amd');
    expect(found.partial).toBe(false);
    expect(found.slips).toMatchObject([{ typed: 'missle', taken: expect.arrayContaining(['missile']) }]);
  });

  test.each(['afganistan', 'afganis', 'Lavorv', 'terorism', 'guarantes', 'defense'])(
    '%s finds what was meant',
    (typed) => expect(find(typed).total).toBeGreaterThan(0),
  );

  test('an actor is found by what the text calls it', () => {
    expect(namesOf(find('American party'), 'actor')).toContain('usa');
    expect(namesOf(find('UNSC'), 'actor')).toContain('un-security-council');
    expect(namesOf(find('LAS observers'), 'actor')).toContain('arab-league-observers');
  });

  test('an abbreviation is no pronoun: “US” in a passage is the United States', () => {
    expect(namesOf(find('United States'), 'passage')).toEqual(expect.arrayContaining(['p07', 'p13']));
  });

  test('what is nowhere finds nothing, and the nearest words are offered', () => {
    const found = find('libertarian');
    expect(found.total).toBe(0);
    const [slip] = found.slips;
    expect(slip?.nearest).toContain('libya');
    expect(find('qqqq').groups).toEqual([]);
  });

  test('the nearest words come first, of two as near the shorter', async () => {
    const { nearest } = await buildWordIndex(library, async () => {});
    for (const word of ['libertarian', 'guaranty', 'terorism', 'misle']) {
      const words = nearest(word, 20);
      expect(words.length).toBeGreaterThan(1);
      const order = words.map((each) => distanceToBeginning(word, each) * 100 + each.length);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(nearest(word, 3)).toEqual(words.slice(0, 3));
    }
  });
});

describe('filters', () => {
  test('narrow to the positions of a holder with a stance on a topic', () => {
    const { groups } = find('stance:opposes by:russia topic:syria', 500);
    expect(groups.map(({ kind }) => kind)).toEqual(['position']);
    const [index] = library.statements.values();
    const expected = (index?.statement.positions ?? []).filter(
      ({ stance, holder, proposition }) =>
        stance === 'opposes' &&
        holder === 'russia' &&
        topicFamily(library, 'syria').includes(library.propositions.get(proposition)?.topic ?? ''),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(groups[0]?.best.map(idOfThing)).toEqual(expected.map(({ id }) => id));
  });

  test('that leave nothing say what there would be without each of them', () => {
    const found = find('stance:opposes by:russia topic:amd');
    expect(found.total).toBe(0);
    expect(found.without.map(({ request, total }) => [request, total])).toEqual(
      ['by:russia topic:amd', 'stance:opposes topic:amd', 'stance:opposes by:russia']
        .map((text) => [text, find(text).total] as const)
        .filter(([, total]) => total > 0),
    );
    expect(found.without.length).toBeGreaterThan(0);
  });

  test('are the same by name, alias or with a slip', () => {
    const usa = find('by:usa');
    expect(usa.total).toBeGreaterThan(0);
    for (const spelt of ['by:"United States"', 'by:US', 'by:"United Sates"', 'BY:Usa', 'holder:usa'])
      expect(find(spelt).groups, spelt).toEqual(usa.groups);
    expect(find('stance:against').groups).toEqual(find('stance:opposes').groups);
    expect(find('voice:reported').groups).toEqual(find('voice:attributed').groups);
  });

  test('keep to a passage or a topic', () => {
    for (const thing of find('in:p13').groups.flatMap(({ best }) => best))
      if (thing.kind === 'position')
        expect(thing.position.evidence.map(({ passage }) => passage)).toContain('p13');
      else if (thing.kind === 'passage') expect(thing.passage.id).toBe('p13');
    expect(find('passage:13').groups).toEqual(find('in:p13').groups);
    expect(namesOf(find('topic:syria'), 'topic')).toEqual([
      'syria',
      'political-settlement',
      'chemical-weapons',
    ]);
  });

  test('with several values let any of them through', () => {
    const total = (text: string) => find(text).total;
    expect(total('stance:supports,opposes')).toBe(total('stance:supports') + total('stance:opposes'));
    expect(total('stance:supports stance:opposes')).toBe(total('stance:supports,opposes'));
  });

  test('with words narrow further', () => {
    const narrow = find('guarantees by:russia');
    const words = new Set(namesOf(find('guarantees', 500), 'position'));
    expect(narrow.total).toBeGreaterThan(0);
    for (const id of namesOf(narrow, 'position')) expect(words).toContain(id);
  });

  test('nothing asked finds nothing', () => {
    for (const text of ['', '  ', 'by:', '…']) expect(find(text).total).toBe(0);
  });
});

test('shows no more than the limit of each kind, the best, and says how many there are', () => {
  const few = find('Russia', 2);
  const all = find('Russia', 1000);
  for (const [i, group] of few.groups.entries()) {
    expect(group.best).toEqual(all.groups[i]?.best.slice(0, 2));
    expect(group.total).toBe(all.groups[i]?.best.length);
  }
  expect(few.total).toBe(all.groups.reduce((sum, { best }) => sum + best.length, 0));
});
