import { group } from 'd3';
import type { Position } from '#model/collection.ts';
import { STANCES } from '#model/vocabulary.ts';
import { type Account, accountOf } from '#query/account.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';
import { firstWords } from '#query/quiz/first-words.ts';
import { otherHolders } from '#query/quiz/other-holders.ts';
import { carriedBy } from '#query/quiz/same-words.ts';
import { seededRandom } from '#query/quiz/seeded-random.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { inAlphabet } from '#words/locale.ts';
import type { PredictScope } from './predict-scope.ts';

/** One thing to predict. What is hidden of it stands in `answers` and `accounts` alone. */
export interface PredictItem {
  /** Its name on this machine, which tells nothing of what is hidden. */
  key: string;
  /** The positions as coded, to be shown when it is revealed: all of them agree in what is not hidden. */
  accounts: readonly [Account, ...Account[]];
  options: readonly string[];
  /** The options that are coded, mostly one. */
  answers: readonly string[];
}

/** About as many holders are offered, unless more take the position. */
const HOLDERS = 6;

/** What there is to predict, the propositions with most positions first and otherwise in text order. */
export function predictItems(library: Library, index: StatementIndex, scope: PredictScope): PredictItem[] {
  const { hidden, positions } = scope;
  const weight = new Map(
    [...group(positions, ({ proposition }) => proposition)].map(([id, all]) => [id, all.length]),
  );
  const heaviest = [...weight].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  const rank = ({ proposition, stance }: Position) =>
    heaviest.indexOf(proposition) * STANCES.length + (hidden === 'holders' ? STANCES.indexOf(stance) : 0);
  const ordered = hidden === 'topics' ? positions : [...positions].sort((a, b) => rank(a) - rank(b));
  const keyOf: Record<typeof hidden, (position: Position) => string> = {
    stances: ({ proposition, holder }) => `${proposition}/${holder}`,
    holders: ({ proposition, stance }) => `${proposition}/${stance}`,
    topics: ({ evidence: [first] }) => `${first?.passage}/${first?.start}-${first?.end}`,
  };
  return [...group(ordered, keyOf[hidden])].flatMap(([name, [first, ...rest]]): PredictItem[] => {
    if (first === undefined) return [];
    return [
      {
        key: `${index.statement.id}/${hidden}/${name}`,
        accounts: [
          accountOf(library, index, first),
          ...rest.map((position) => accountOf(library, index, position)),
        ],
        ...choices(library, index, scope, first, rest),
      },
    ];
  });
}

function choices(
  library: Library,
  index: StatementIndex,
  { hidden }: PredictScope,
  first: Position,
  rest: readonly Position[],
): Pick<PredictItem, 'options' | 'answers'> {
  const here = [first, ...rest];
  switch (hidden) {
    case 'stances':
      return {
        options: STANCES,
        answers: STANCES.filter((stance) => here.some((each) => each.stance === stance)),
      };
    case 'holders': {
      const answers = [...new Set(here.map(({ holder }) => holder))];
      const words = firstWords(first) ?? [];
      const others = otherHolders(library, index, { position: first, words, random: seededRandom(1) });
      const wrong = others
        .filter((id) => !answers.includes(id))
        .slice(0, Math.max(2, HOLDERS - answers.length));
      const name = (id: string) => known(library.actors, id).name;
      return {
        options: [...answers, ...wrong].sort((a, b) => inAlphabet(name(a), name(b))),
        answers,
      };
    }
    case 'topics': {
      const topicOf = (position: Position) => known(library.propositions, position.proposition).topic;
      const alike = index.statement.positions.filter((position) =>
        carriedBy(firstWords(first) ?? [], position),
      );
      const coded = new Set([...here, ...alike].map(topicOf));
      return {
        options: library.collection.codebook.topics
          .map(({ id }) => id)
          .filter((id) => index.positionsByTopic.has(id)),
        answers: [...coded],
      };
    }
  }
}
