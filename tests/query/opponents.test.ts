import { describe, expect, test } from 'vitest';
import { companyOf } from '#query/company.ts';
import { formsOf } from '#query/forms.ts';
import { opponentsOf, silencesOf } from '#query/opponents.ts';
import { relatedPropositions } from '#query/related-propositions.ts';
import { reportedBy, reportersOf } from '#query/reporters.ts';
import { collection, library } from '../model.ts';
import { actor, position, propositionsOf, smallLibrary, topic } from './small.ts';

const { actors, propositions } = collection.codebook;
const [statement] = collection.statements;
if (statement === undefined) throw new Error('no statement');
const index = library.statements.get(statement.id);
if (index === undefined) throw new Error('no index');
const { positions } = statement;
const stancesOf = (holder: string, proposition: string) =>
  positions.filter((p) => p.holder === holder && p.proposition === proposition).map(({ stance }) => stance);

describe.each(actors.map(({ id }) => [id]))('%s', (id) => {
  const opponents = opponentsOf(library, id);

  test('is set against exactly those who take the other side of something', () => {
    const expected = actors.flatMap((other) => {
      const disputed = propositions.filter(({ id: proposition }) => {
        const [mine, theirs] = [stancesOf(id, proposition), stancesOf(other.id, proposition)];
        return (
          other.id !== id &&
          ((mine.includes('supports') && theirs.includes('opposes')) ||
            (mine.includes('opposes') && theirs.includes('supports')))
        );
      });
      return disputed.length === 0 ? [] : [`${other.id} ${disputed.map((one) => one.id)}`];
    });
    expect(
      opponents.map(({ actor, disputed }) => `${actor.id} ${disputed.map((one) => one.id)}`).toSorted(),
    ).toEqual(expected.toSorted());
  });

  test('is silent on what opponents speak of and it does not', () => {
    const { near, further } = silencesOf(library, id, opponents);
    const against = opponents.map(({ actor }) => actor.id);
    const expected = propositions.filter(
      (proposition) =>
        stancesOf(id, proposition.id).length === 0 &&
        against.some((other) => stancesOf(other, proposition.id).length > 0),
    );
    expect([...near, ...further].map(({ proposition }) => proposition.id).toSorted()).toEqual(
      expected.map((proposition) => proposition.id).toSorted(),
    );
  });

  test('has every position under whoever utters it, and every form under its count', () => {
    const uttered = reportersOf(library, index, id).flatMap((reporter) => reporter.positions);
    expect(uttered.length).toBe(positions.filter(({ holder }) => holder === id).length);
    const others = positions.filter(({ speaker, holder }) => speaker === id && holder !== id);
    expect(reportedBy(library, index, id).flatMap((reported) => reported.positions).length).toBe(
      others.length,
    );
    const mentions = statement.mentions.filter(({ actor }) => actor === id);
    expect(formsOf(library, id).reduce((sum, { count }) => sum + count, 0)).toBe(mentions.length);
    expect(companyOf(library, index, id).map(({ passage }) => passage)).toEqual([
      ...new Set(mentions.map(({ passage }) => passage)),
    ]);
  });
});

describe.each(propositions.map((proposition) => [proposition.id, proposition] as const))(
  '%s',
  (_, proposition) => {
    test('is related to others for reasons that hold, those that share most first', () => {
      const on = (id: string) => positions.filter((p) => p.proposition === id);
      const passagesOf = (id: string) =>
        new Set(on(id).flatMap(({ evidence }) => evidence.map((q) => q.passage)));
      const related = relatedPropositions(library, index, proposition);
      expect(related.map((one) => one.proposition.id)).not.toContain(proposition.id);
      for (const { proposition: other, sameTopic, holders, passages } of related) {
        expect(sameTopic).toBe(other.topic === proposition.topic);
        for (const holder of holders)
          for (const id of [other.id, proposition.id])
            expect(on(id).some((position) => position.holder === holder)).toBe(true);
        const here = passagesOf(proposition.id);
        expect(passages).toBe([...passagesOf(other.id)].filter((passage) => here.has(passage)).length);
        expect(sameTopic || passages > 0 || holders.length > 1).toBe(true);
      }
    });
  },
);

describe('in a collection of two statements', () => {
  const small = smallLibrary({
    topics: [topic('war'), topic('trade')],
    actors: ['russia', 'usa', 'france', 'norway'].map((id) => actor(id)),
    propositions: [
      ...propositionsOf('war', 'ceasefire', 'withdrawal'),
      ...propositionsOf('trade', 'visas', 'tariffs', 'quotas'),
      ...propositionsOf('war', 'monitors'),
    ],
    statements: [
      {
        positions: [
          position('usa', 'ceasefire', { stance: 'opposes' }),
          position('russia', 'withdrawal'),
          position('russia', 'ceasefire'),
          position('russia', 'visas'),
          position('usa', 'tariffs'),
          // Who speaks most is not who disputes most.
          position('usa', 'tariffs', { id: 'again' }),
          position('usa', 'tariffs', { id: 'once more' }),
          position('norway', 'quotas'),
          position('norway', 'ceasefire'),
        ],
      },
      {
        positions: [
          position('france', 'withdrawal', { stance: 'opposes' }),
          position('france', 'ceasefire', { stance: 'opposes' }),
          position('france', 'monitors', { stance: 'undecided' }),
          position('france', 'tariffs'),
          position('usa', 'monitors'),
        ],
      },
    ],
  });
  const opponents = opponentsOf(small, 'russia');

  test('who disputes most comes first, each with what is disputed in the order of the codebook', () => {
    expect(opponents.map(({ actor, disputed }) => [actor.id, disputed.map(({ id }) => id)])).toEqual([
      ['france', ['ceasefire', 'withdrawal']],
      ['usa', ['ceasefire']],
    ]);
  });

  test('a silence is near where its topic is disputed, and further where it is not', () => {
    const told = (silences: ReturnType<typeof silencesOf>['near']) =>
      silences.map(({ proposition, speakers }) => [proposition.id, speakers.map(({ id }) => id)]);
    const { near, further } = silencesOf(small, 'russia', opponents);
    expect(told(near)).toEqual([['monitors', ['france', 'usa']]]);
    expect(told(further)).toEqual([['tariffs', ['france', 'usa']]]);
  });
});
