import { describe, expect, test } from 'vitest';
import { lineUpsAddress, TIE_MEASURES } from '#model/address.ts';
import { indexCollection } from '#query/library.ts';
import { allTies, lineUps } from '#query/line-ups/line-ups.ts';
import { pairOf } from '#query/line-ups/pair.ts';
import { topicFamily } from '#query/topic-family.ts';
import { generateCollection } from '../../generate/collection.ts';
import { collection, library } from '../../model.ts';
import { actor, position, propositionsOf, smallLibrary, topic } from '../small.ts';

const { actors, propositions, topics } = collection.codebook;
const positions = collection.statements.flatMap((statement) => statement.positions);

/** Recounts a tie from the model's positions, proposition by proposition, without any index. */
function recount(a: string, b: string, counts: (proposition: string) => boolean, own: boolean, lax: boolean) {
  let [congruence, conflict, union] = [0, 0, 0];
  for (const { id } of propositions) {
    if (!counts(id)) continue;
    const stances = (holder: string) =>
      positions
        .filter((one) => one.proposition === id && one.holder === holder)
        .filter(({ attribution }) => !own || attribution === 'own')
        .map(({ stance }) => (lax && stance === 'conditional' ? 'supports' : stance));
    const [left, right] = [stances(a), stances(b)];
    const meet = (x: string, y: string) => left.some((s) => s === x) && right.some((s) => s === y);
    if (left.length + right.length > 0) union++;
    if (meet('supports', 'supports') || meet('opposes', 'opposes')) congruence++;
    if (meet('supports', 'opposes') || meet('opposes', 'supports')) conflict++;
  }
  return { congruence, conflict, union };
}

describe.each([
  ['every position', lineUpsAddress()],
  ['what the speaker states himself', lineUpsAddress({ ownOnly: true })],
  ['Syria, with support on a condition', lineUpsAddress({ topic: 'syria', conditionalSupports: true })],
])('the line-ups of %s', (_, asked) => {
  const { ties } = allTies(library, asked);
  const family = asked.topic === null ? topics.map(({ id }) => id) : topicFamily(library, asked.topic);
  const within = (proposition: string) =>
    propositions.some(({ id, topic }) => id === proposition && family.includes(topic));

  test('are those that a recount of the model finds, between any two actors', () => {
    const holders = new Set(positions.map(({ holder }) => holder));
    const ids = actors.map(({ id }) => id).filter((id) => holders.has(id));
    for (const [i, a] of ids.entries())
      for (const b of ids.slice(i + 1)) {
        const tie = ties.find(({ ends }) => ends.includes(a) && ends.includes(b));
        const again = recount(a, b, within, asked.ownOnly, asked.conditionalSupports);
        expect([a, b, tie?.agreed.length ?? 0, tie?.disputed.length ?? 0]).toEqual([
          a,
          b,
          again.congruence,
          again.conflict,
        ]);
        expect(pairOf(library, allTies(library, asked), [b, a]).tie.union).toBe(again.union);
      }
  });

  test('leave nobody out', () => {
    for (const measure of TIE_MEASURES) {
      const all = lineUps(library, { ...asked, measure });
      const named = [
        ...all.actors.map(({ actor }) => actor),
        ...all.unshown,
        ...all.open,
        ...all.alone,
        ...all.silent,
      ].map(({ id }) => id);
      expect(named.toSorted()).toEqual(actors.map(({ id }) => id).toSorted());
    }
  });
});

test('the strictest reading leaves the strongest ties, and one step further none', () => {
  const all = lineUps(library, lineUpsAddress());
  const strictest = lineUps(library, lineUpsAddress({ least: all.strongest }));
  expect(strictest.ties.length).toBeGreaterThan(0);
  expect(strictest.ties.length).toBeLessThan(all.ties.length);
  expect(strictest.unshown.length + strictest.actors.length).toBe(all.actors.length);
  expect(lineUps(library, lineUpsAddress({ least: all.strongest + 1 })).ties).toEqual([]);
});

test('a pair has the positions of both on all that they share', () => {
  const [first] = lineUps(library, lineUpsAddress()).ties;
  if (first === undefined) throw new Error('no tie');
  const { ends } = first.tie;
  const pair = pairOf(library, allTies(library, lineUpsAddress()), ends);
  for (const { proposition, held } of [...pair.agreed, ...pair.disputed, ...pair.open])
    for (const [i, end] of ends.entries())
      expect(held[i]?.map(({ position }) => position.id)).toEqual(
        positions
          .filter((one) => one.holder === end && one.proposition === proposition.id)
          .map(({ id }) => id),
      );
});

test('a collection with a thousand actors lines up', () => {
  const large = indexCollection(
    generateCollection({ seed: 5, passages: 400, topics: 20, actors: 1000, propositions: 600 }),
  );
  const all = lineUps(large, lineUpsAddress());
  expect(all.actors.length).toBeGreaterThan(100);
  expect(all.ties.length).toBeGreaterThan(1000);
});

test('a weakest tie that is asked for as a share is asked for in percent', () => {
  const shares = lineUps(library, lineUpsAddress({ jaccard: true }));
  const strength = ({ agreement, disagreement }: (typeof shares.ties)[number]) =>
    Math.max(agreement, disagreement);
  for (const least of [10, 25, 50, 100]) {
    const { ties } = lineUps(library, lineUpsAddress({ jaccard: true, least }));
    expect(ties).toHaveLength(shares.ties.filter((tie) => strength(tie) >= least / 100).length);
    expect(Math.min(...ties.map(strength))).toBeGreaterThanOrEqual(least / 100);
  }
});

test('actors are told with how many they stand and how many they stand against, most ties first', () => {
  for (const measure of TIE_MEASURES) {
    const { ties, actors: tied } = lineUps(library, lineUpsAddress({ measure }));
    const strengths = ties.map(({ agreement, disagreement }) => Math.max(agreement, disagreement));
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    for (const { actor, allies, opponents } of tied) {
      const own = ties.filter(({ tie }) => tie.ends.includes(actor.id));
      expect(allies).toBe(own.filter(({ agreement }) => agreement > 0).length);
      expect(opponents).toBe(own.filter(({ disagreement }) => disagreement > 0).length);
    }
    const counts = tied.map(({ allies, opponents }) => allies + opponents);
    expect(new Set(counts).size).toBeGreaterThan(1);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  }
});

test('each of a pair is told how many propositions it alone speaks of', () => {
  const spoken = (holder: string) =>
    new Set(positions.filter((one) => one.holder === holder).map(({ proposition }) => proposition));
  const all = allTies(library, lineUpsAddress());
  for (const { ends } of all.ties) {
    const [first, second] = [spoken(ends[0]), spoken(ends[1])];
    const onlyIn = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
      [...own].filter((id) => !other.has(id)).length;
    expect(pairOf(library, all, ends).alone).toEqual([onlyIn(first, second), onlyIn(second, first)]);
  }
});

describe('a collection written out', () => {
  const small = smallLibrary({
    topics: [topic('war')],
    actors: ['silent', 'alone', 'open', 'allied', 'opposed', 'weak', 'strong'].map((id) => actor(id)),
    propositions: propositionsOf('war', 'p1', 'p2', 'p3', 'p4', 'p5'),
    statements: [
      {
        positions: [
          position('weak', 'p3', { stance: 'opposes' }),
          position('opposed', 'p1', { stance: 'opposes' }),
          position('opposed', 'p2', { stance: 'opposes' }),
          position('allied', 'p1'),
          position('allied', 'p2'),
          position('open', 'p3', { stance: 'undecided' }),
          position('alone', 'p4'),
          position('alone', 'p5'),
          position('strong', 'p1'),
          position('strong', 'p2'),
          position('strong', 'p3'),
        ],
      },
    ],
  });
  const ids = (these: readonly { id: string }[]) => these.map(({ id }) => id);

  test('has everybody under what stands between them and others', () => {
    const found = lineUps(small, lineUpsAddress({ least: 2 }));
    expect(found.actors.map(({ actor: { id }, allies, opponents }) => [id, allies, opponents])).toEqual([
      ['strong', 1, 1],
      ['allied', 1, 1],
      ['opposed', 0, 2],
    ]);
    expect(found).toMatchObject({ strongest: 2 });
    // Its one disagreement is weaker than asked for.
    expect(ids(found.unshown)).toEqual(['weak']);
    // It speaks of what others speak of, but takes no side.
    expect(ids(found.open)).toEqual(['open']);
    expect(ids(found.alone)).toEqual(['alone']);
    expect(ids(found.silent)).toEqual(['silent']);
  });

  test('has ties in the order of weight, whoever is heard first', () => {
    expect(allTies(small, lineUpsAddress()).ties.map(({ ends }) => ends.join('-'))).toEqual([
      'strong-allied',
      'strong-opposed',
      'strong-open',
      'strong-weak',
      'allied-opposed',
      'open-weak',
    ]);
  });

  test('has a pair with all that it shares, whichever of the two is named first', () => {
    const pair = pairOf(small, allTies(small, lineUpsAddress()), ['opposed', 'strong']);
    const told = pair.disputed.map(({ proposition, held }) => [
      proposition.id,
      ...held.map((own) => own.map(({ position: { stance } }) => stance)),
    ]);
    expect(told).toEqual([
      ['p1', ['opposes'], ['supports']],
      ['p2', ['opposes'], ['supports']],
    ]);
    expect(pair).toMatchObject({ agreed: [], open: [], alone: [0, 1] });
    expect(pairOf(small, allTies(small, lineUpsAddress()), ['silent', 'strong'])).toMatchObject({
      agreed: [],
      disputed: [],
      open: [],
      alone: [0, 3],
    });
  });
});
