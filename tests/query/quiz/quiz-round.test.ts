import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Collection, Position } from '#model/collection.ts';
import { ATTRIBUTIONS, QUIZ_KINDS } from '#model/vocabulary.ts';
import { known } from '#query/known.ts';
import { indexCollection } from '#query/library.ts';
import type { QuizQuestion } from '#query/quiz/quiz-question.ts';
import { quizRound, ROUND } from '#query/quiz/quiz-round.ts';
import { generateCollection } from '../../generate/collection.ts';
import { collection } from '../../model.ts';
import { actor, passage, position, propositionsOf, quoteIn, smallStatement, topic } from '../small.ts';

const kinds = fc.constantFrom(null, ...QUIZ_KINDS);
const seeds = fc.integer({ min: 1, max: 999_999 });
const small = generateCollection({
  seed: 5,
  passages: 6,
  topics: 3,
  actors: 7,
  positions: 25,
  propositions: 6,
});
const middling = generateCollection({ seed: 11, passages: 30, topics: 9, actors: 30, positions: 160 });
const collections: [string, Collection][] = [
  ['the statement that ships', collection],
  ['a small made-up statement with many true answers', small],
  ['a made-up statement', middling],
];

const plain = (text: string) => text.toLowerCase().split(/\s+/).filter(Boolean).join(' ');

/** Everything that an option is true of, found from the model alone: by words, and by stance on the proposition. */
function truths(positions: readonly Position[], { kind, words, account }: QuizQuestion): Set<string> {
  const asked = account.position;
  const alike = positions.filter(({ evidence }) =>
    evidence.some((quote) =>
      words.some(
        (shown) =>
          (shown.passage === quote.passage &&
            Math.max(shown.start, quote.start) < Math.min(shown.end, quote.end)) ||
          plain(quote.quote).includes(plain(shown.quote)) ||
          plain(shown.quote).includes(plain(quote.quote)),
      ),
    ),
  );
  const on = positions.filter(({ proposition }) => proposition === asked.proposition);
  const same = on.filter(({ stance }) => stance === asked.stance);
  switch (kind) {
    case 'holder':
      return new Set([...alike, ...same].map(({ holder }) => holder));
    case 'voice':
      return new Set(
        [...alike, ...same.filter(({ holder }) => holder === asked.holder)].map(
          ({ attribution }) => attribution,
        ),
      );
    case 'stance':
      return new Set(
        [
          ...on.filter(({ holder }) => holder === asked.holder),
          ...alike.filter(({ proposition }) => proposition === asked.proposition),
        ].map(({ stance }) => stance),
      );
    case 'passage':
      return new Set(same.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)));
  }
}

describe.each(collections)('a round on %s', (_, opened) => {
  const library = indexCollection(opened);
  const [statement] = opened.statements;
  if (statement === undefined) throw new Error('The collection has no statement.');
  const index = known(library.statements, statement.id);
  const texts = new Map(statement.passages.map(({ id, text }) => [id, plain(text)]));
  const every = (check: (question: QuizQuestion) => void) =>
    fc.assert(
      fc.property(kinds, seeds, (kind, seed) => quizRound(library, index, { kind, seed }).forEach(check)),
      { numRuns: 25 },
    );

  test('has questions with one answer as coded, among options that are told apart', () => {
    every(({ kind, options, answer, account: { position }, words }) => {
      expect(options.filter((option) => option === answer)).toHaveLength(1);
      expect(new Set(options).size).toBe(options.length);
      expect(options.length).toBeGreaterThan(1);
      expect(options.length).toBeLessThanOrEqual(4);
      const coded = {
        holder: position.holder,
        voice: position.attribution,
        stance: position.stance,
        passage: position.evidence[0]?.passage,
      };
      expect(answer).toBe(coded[kind]);
      for (const quote of words) expect(position.evidence).toContain(quote);
    });
  });

  test('has no distractor that is a true answer in the model', () => {
    every((question) => {
      const { options, answer, kind, words } = question;
      const others = options.filter((option) => option !== answer);
      const truly = truths(statement.positions, question);
      expect(others.filter((option) => truly.has(option))).toEqual([]);
      if (kind === 'passage')
        for (const option of others)
          for (const { quote } of words) expect(texts.get(option)).not.toContain(plain(quote));
    });
  });

  test('is the same for the same seed, and asks about no position twice', () => {
    fc.assert(
      fc.property(kinds, seeds, (kind, seed) => {
        const round = quizRound(library, index, { kind, seed });
        expect(quizRound(library, index, { kind, seed })).toEqual(round);
        const asked = round.map(({ account }) => account.position.id);
        expect(new Set(asked).size).toBe(asked.length);
        if (kind !== null) expect(new Set([kind, ...round.map((question) => question.kind)]).size).toBe(1);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the statement that ships', () => {
  const library = indexCollection(collection);
  const [index] = library.statements.values();
  if (index === undefined) throw new Error('The collection has no statement.');

  test('has ten questions of every kind, and another ten for the next seed', () => {
    fc.assert(
      fc.property(kinds, fc.integer({ min: 1, max: 9998 }), (kind, seed) => {
        const round = quizRound(library, index, { kind, seed });
        expect(round).toHaveLength(ROUND);
        expect(quizRound(library, index, { kind, seed: seed + 1 })).not.toEqual(round);
      }),
      { numRuns: 25 },
    );
  });

  test('offers four answers to nearly every question of holder and passage', () => {
    const rounds = [1, 2, 3, 4, 5].flatMap((seed) =>
      (['holder', 'passage'] as const).flatMap((kind) => quizRound(library, index, { kind, seed })),
    );
    expect(rounds.filter(({ options }) => options.length === 4).length).toBeGreaterThan(rounds.length * 0.9);
  });

  test('offers beside a holder neither whoever utters the words nor the holder’s kin, and groups only among groups', () => {
    const isGroup = (id: string) => ['collective', 'people'].includes(known(library.actors, id).kind);
    const headOf = (id: string): string => {
      const { affiliation } = known(library.actors, id);
      return affiliation === null ? id : headOf(affiliation);
    };
    for (const seed of [1, 2, 3, 4, 5, 6])
      for (const { options, answer, account } of quizRound(library, index, { kind: 'holder', seed }))
        for (const option of options.filter((one) => one !== answer)) {
          expect(option).not.toBe(account.position.speaker);
          expect(isGroup(option)).toBe(isGroup(answer));
          expect(headOf(option)).not.toBe(headOf(answer));
        }
  });

  test('asks where words stand of ten different passages', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const passages = quizRound(library, index, { kind: 'passage', seed }).map(({ answer }) => answer);
      expect(new Set(passages).size).toBe(ROUND);
    }
  });

  test('asks of every stance and every voice within a round', () => {
    const answers = (kind: 'stance' | 'voice') =>
      new Set(quizRound(library, index, { kind, seed: 7 }).map(({ answer }) => answer));
    expect(answers('stance').size).toBe(4);
    expect(answers('voice').size).toBe(3);
  });
});

test.each(['holder', 'voice'] as const)(
  'a round that asks for the %s has the rare voices in turn',
  (kind) => {
    const voices = Array.from({ length: 30 }, (_, i) => ATTRIBUTIONS[i < 24 ? 0 : i < 27 ? 1 : 2] ?? 'own');
    const ids = voices.map((_, i) => `${i + 1}`);
    const text = passage('p01', ids.map((id) => `(${id})`).join(' '));
    const { library, index } = smallStatement({
      speaker: 'speaker',
      topics: [topic('things')],
      propositions: propositionsOf('things', ...ids),
      actors: ['speaker', ...ids].map((id) => actor(id)),
      passages: [text],
      positions: ids.map((id, i) =>
        position(id, id, { attribution: voices[i] ?? 'own', evidence: [quoteIn(text, `(${id})`)] }),
      ),
    });
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const heard = quizRound(library, index, { kind, seed }).map(
        ({ account }) => account.position.attribution,
      );
      expect(ATTRIBUTIONS.map((voice) => heard.filter((one) => one === voice).length)).toEqual([4, 3, 3]);
    }
  },
);
