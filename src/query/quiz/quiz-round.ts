import { group, shuffler } from 'd3';
import type { Position, PositionId } from '#model/collection.ts';
import { QUIZ_KINDS, type QuizKind } from '#model/vocabulary.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { ask } from './ask.ts';
import type { QuizQuestion } from './quiz-question.ts';
import { seededRandom } from './seeded-random.ts';

/** How many questions a round has, where the statement has as many. */
export const ROUND = 10;

interface Round {
  /** What is asked; null mixes all kinds evenly. */
  kind: QuizKind | null;
  seed: number;
}

/** The questions of a round: the same for the same statement, kind and seed, and no position twice. */
export function quizRound(library: Library, index: StatementIndex, { kind, seed }: Round): QuizQuestion[] {
  const random = seededRandom(seed);
  const shuffle = shuffler(random);
  const kinds = kind === null ? shuffle([...QUIZ_KINDS]) : [kind];
  const asked = new Set<PositionId>();
  const questions: QuizQuestion[] = [];
  let sources = kinds.map((each) => questionsOf(each));
  while (questions.length < ROUND && sources.length > 0)
    sources = sources.filter((source) => {
      if (questions.length >= ROUND) return true;
      const { value, done } = source.next();
      if (done !== true) questions.push(value);
      return done !== true;
    });
  return questions;

  function* questionsOf(each: QuizKind): Generator<QuizQuestion, undefined> {
    for (const position of evenly(index.statement.positions, CLASS_OF[each])) {
      if (asked.has(position.id)) continue;
      const question = ask({ library, index, kind: each, position, random });
      if (question === null) continue;
      asked.add(position.id);
      yield question;
    }
    return undefined;
  }

  /** Positions in turn from every class, so that the rare answers come up as often as the frequent. */
  function evenly(positions: readonly Position[], classOf: (position: Position) => string): Position[] {
    const classes = shuffle([...group(positions, classOf).values()]).map((each) => shuffle([...each]));
    const longest = Math.max(0, ...classes.map(({ length }) => length));
    return Array.from({ length: longest }, (_, i) => classes.flatMap((each) => each[i] ?? [])).flat();
  }
}

/** What the answers to a kind of question should be spread over. */
const CLASS_OF: Record<QuizKind, (position: Position) => string> = {
  holder: ({ attribution }) => attribution,
  voice: ({ attribution }) => attribution,
  stance: ({ stance }) => stance,
  passage: ({ evidence }) => evidence[0]?.passage ?? '',
};
