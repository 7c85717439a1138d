import type { Position } from '#model/collection.ts';
import { ATTRIBUTIONS, type QuizKind, STANCES } from '#model/vocabulary.ts';
import { accountOf } from '#query/account.ts';
import type { Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { inAlphabet } from '#words/locale.ts';
import { firstWords } from './first-words.ts';
import { otherHolders } from './other-holders.ts';
import { otherPassages } from './other-passages.ts';
import type { QuizQuestion } from './quiz-question.ts';
import { sameSay } from './same-say.ts';
import { carriedBy } from './same-words.ts';

/** How many options there are at most beside the answer. */
const OTHERS = 3;

interface Ask {
  library: Library;
  index: StatementIndex;
  kind: QuizKind;
  position: Position;
  random: () => number;
}

/** A question on a position; null where more than one answer would be true, or nothing else could be thought. */
export function ask({ library, index, kind, position, random }: Ask): QuizQuestion | null {
  const words = firstWords(position);
  if (words === null) return null;
  const [first] = words;
  const others = index.statement.positions.filter(({ id }) => id !== position.id);
  const asked = { position, words, random };
  const question = (answer: string, options: readonly string[]) =>
    options.length < 2
      ? null
      : { kind, account: accountOf(library, index, position), words, options, answer };

  switch (kind) {
    case 'holder': {
      const wrong = otherHolders(library, index, asked).slice(0, OTHERS);
      const name = (id: string) => library.actors.get(id)?.name ?? id;
      const options = [position.holder, ...wrong].sort((a, b) => inAlphabet(name(a), name(b)));
      return question(position.holder, options);
    }
    case 'passage': {
      const wrong = new Set(otherPassages(index, asked).slice(0, OTHERS));
      const order = index.statement.passages.map(({ id }) => id);
      const options = order.filter((id) => id === first.passage || wrong.has(id));
      return question(first.passage, options);
    }
    case 'stance': {
      const torn = others.some(
        (other) =>
          other.proposition === position.proposition &&
          other.stance !== position.stance &&
          (other.holder === position.holder || carriedBy(words, other)),
      );
      return torn ? null : question(position.stance, STANCES);
    }
    case 'voice': {
      const torn = others.some(
        (other) =>
          other.attribution !== position.attribution &&
          ((other.holder === position.holder && sameSay(other, position)) || carriedBy(words, other)),
      );
      return torn ? null : question(position.attribution, ATTRIBUTIONS);
    }
  }
}
