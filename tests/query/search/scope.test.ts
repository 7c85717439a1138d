import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '#model/collection.ts';
import { ATTRIBUTIONS, STANCES } from '#model/vocabulary.ts';
import { known } from '#query/known.ts';
import type { Filters } from '#query/search/parse-request.ts';
import { scopeOf } from '#query/search/scope.ts';
import { listThings, type Thing } from '#query/search/search-things.ts';
import { collection, library } from '../../model.ts';
import { coded, quoteIn, smallLibrary } from '../small.ts';
import { idOfThing } from './id-of-thing.ts';
import { actor, passage, position, proposition, topic } from './small-things.ts';

const things = listThings(library);
const { topics, actors } = collection.codebook;
const positions = collection.statements.flatMap((one) => one.positions);
const codes = collection.statements.flatMap((one) => one.topicCodes);
const NONE: Filters = { stances: [], holders: [], topics: [], voices: [], passages: [] };

const some = <T>(of: readonly T[]) => fc.subarray([...of], { maxLength: 2 });
const filters: fc.Arbitrary<Filters> = fc.record({
  stances: some(STANCES),
  holders: some(actors.map(({ id }) => id)),
  topics: some(topics.map(({ id }) => id)),
  voices: some(ATTRIBUTIONS),
  passages: some(collection.statements.flatMap((one) => one.passages.map(({ id }) => id))),
});
/** Without what only positions have, so that other things come through too. */
const wide = filters.map(({ topics, passages }) => ({ ...NONE, topics, passages }));

const isWithin = (topic: string, { topics }: Filters): boolean => {
  if (topics.length === 0 || topics.includes(topic)) return true;
  const { parent } = known(library.topics, topic);
  return parent !== null && isWithin(parent, { ...NONE, topics });
};
const stands = (ids: readonly { passage: string }[], { passages }: Filters) =>
  passages.length === 0 || ids.some(({ passage }) => passages.includes(passage));
const counts = (position: Position, asked: Filters) =>
  (asked.stances.length === 0 || asked.stances.includes(position.stance)) &&
  (asked.holders.length === 0 || asked.holders.includes(position.holder)) &&
  (asked.voices.length === 0 || asked.voices.includes(position.attribution)) &&
  isWithin(known(library.propositions, position.proposition).topic, asked) &&
  stands(position.evidence, asked);

/** What the filters let through, found from the codes alone. */
function passes(thing: Thing, asked: Filters): boolean {
  if (thing.kind === 'position') return counts(thing.position, asked);
  if (asked.stances.length + asked.holders.length + asked.voices.length > 0) return false;
  switch (thing.kind) {
    case 'topic': {
      const { id } = thing.topic;
      return isWithin(id, asked) && stands([...codes.filter(({ topic }) => topic === id)], asked);
    }
    case 'actor':
      return positions.some((one) => one.holder === thing.actor.id && counts(one, asked));
    case 'passage': {
      const { id } = thing.passage;
      const here = codes.filter(({ passage }) => passage === id);
      return (
        stands([{ passage: id }], asked) &&
        (asked.topics.length === 0 || here.some(({ topic }) => isWithin(topic, asked)))
      );
    }
    case 'proposition': {
      const { id, topic } = thing.proposition;
      const on = positions.filter(({ proposition }) => proposition === id);
      return (
        isWithin(topic, asked) &&
        stands(
          on.flatMap(({ evidence }) => evidence),
          asked,
        )
      );
    }
  }
}

describe('filters', () => {
  test('let through what the codes say, and everything there is where none is set', () => {
    expect(scopeOf(library, NONE)).toBeNull();
    fc.assert(
      fc.property(fc.oneof(filters, wide), (asked) => {
        const through = scopeOf(library, asked);
        if (through === null) {
          expect(asked).toEqual(NONE);
          return;
        }
        for (const thing of things) expect(through(thing)).toBe(passes(thing, asked));
      }),
    );
  });

  test.each(topics.slice(0, 6).map(({ id }) => id))(
    'of the topic “%s” alone, and of one passage of it',
    (id) => {
      const passage = codes.find(({ topic }) => topic === id)?.passage;
      const asked = { ...NONE, topics: [id] };
      for (const each of [asked, { ...asked, passages: passage === undefined ? [] : [passage] }]) {
        const through = scopeOf(library, each);
        expect(things.filter((thing) => through?.(thing))).toEqual(
          things.filter((thing) => passes(thing, each)),
        );
      }
    },
  );
});

describe('with several statements, filters let through', () => {
  const [one, two, three] = [passage('p01', 'One.'), passage('p02', 'Two.'), passage('p03', 'Three.')];
  const made = smallLibrary({
    topics: [topic('trade', 'Trade'), topic('tolls', 'Tolls', '', 'trade'), topic('war', 'War')],
    actors: [actor('rome', 'Rome'), actor('ulm', 'Ulm'), actor('bonn', 'Bonn')],
    propositions: [proposition('open', 'trade'), proposition('low', 'tolls'), proposition('peace', 'war')],
    statements: [
      {
        passages: [one, two, three],
        topicCodes: [coded('p01', 'trade', 'primary'), coded('p02', 'war', 'primary')],
        positions: [position('a', 'rome', 'open', { evidence: [quoteIn(one, 'One')] })],
      },
      {
        passages: [two],
        topicCodes: [coded('p02', 'trade', 'primary')],
        positions: [
          position('b', 'ulm', 'open', { evidence: [quoteIn(two, 'Two')] }),
          position('c', 'rome', 'peace', { evidence: [quoteIn(two, 'Two')], stance: 'opposes' }),
        ],
      },
    ],
  });
  const through = (asked: Partial<Filters>) => {
    const passes = scopeOf(made, { ...NONE, ...asked });
    return listThings(made)
      .filter((thing) => passes?.(thing))
      .map((thing) => `${thing.kind} ${idOfThing(thing)}`);
  };

  test('what is in the passage in any of them, whatever its topic, also where it has none', () => {
    expect(through({ passages: ['p01'] })).toEqual([
      'topic trade',
      'actor rome',
      'passage p01',
      'proposition open',
      'position a',
    ]);
    expect(through({ passages: ['p03'] })).toEqual(['passage p03']);
    expect(through({ passages: ['p02'] })).toEqual([
      'topic trade',
      'topic war',
      'actor rome',
      'actor ulm',
      'passage p02',
      'passage p02',
      'proposition open',
      'proposition peace',
      'position b',
      'position c',
    ]);
  });

  test('what is on the topic or one below it in any of them, also propositions on which nobody has a position', () => {
    expect(through({ topics: ['trade'] })).toEqual([
      'topic trade',
      'topic tolls',
      'actor rome',
      'actor ulm',
      'passage p01',
      'passage p02',
      'proposition open',
      'proposition low',
      'position a',
      'position b',
    ]);
    expect(through({ topics: ['tolls'], passages: ['p02'] })).toEqual([]);
    expect(through({ topics: ['war'], passages: ['p02'] })).toEqual([
      'topic war',
      'actor rome',
      'passage p02',
      'proposition peace',
      'position c',
    ]);
  });

  test('positions alone, where a stance, a holder or a voice is asked for', () => {
    expect(through({ stances: ['opposes'] })).toEqual(['position c']);
    expect(through({ holders: ['rome'] })).toEqual(['position a', 'position c']);
    expect(through({ voices: ['attributed'] })).toEqual([]);
  });
});
