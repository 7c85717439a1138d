import type { PassageId, Position, Quote } from '#model/collection.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { sameSay } from './same-say.ts';
import { plainWords } from './same-words.ts';

interface Asked {
  position: Position;
  words: readonly Quote[];
  random: () => number;
}

/**
 * Where words could be thought to stand and do not, the most plausible first: neighbouring passages and those on the
 * same topics. Left out are passages in which any of the words occur, and those that say the same in others.
 */
export function otherPassages(index: StatementIndex, { position, words, random }: Asked): PassageId[] {
  const { passages, positions } = index.statement;
  const [here] = words;
  const place = passages.findIndex(({ id }) => id === here?.passage);
  const saying = new Set(
    positions
      .filter((other) => sameSay(other, position))
      .flatMap(({ evidence }) => evidence.map((quote) => quote.passage)),
  );
  const topics = topicsIn(index, passages[place]?.id);
  return passages
    .map((passage, i) => ({ passage, distance: Math.abs(i - place) }))
    .filter(({ distance, passage: { id, text } }) => distance > 0 && !saying.has(id) && !saysAny(text, words))
    .map(({ passage: { id }, distance }) => ({
      id,
      weight:
        3 / distance +
        ([...topicsIn(index, id)].some((topic) => topics.has(topic)) ? 1.5 : 0) +
        random() * 1.5,
    }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
}

function topicsIn({ topicCodesByPassage }: StatementIndex, passage: PassageId = ''): Set<string> {
  return new Set(topicCodesByPassage.get(passage)?.map(({ topic }) => topic));
}

function saysAny(text: string, words: readonly Quote[]): boolean {
  const plain = plainWords(text);
  return words.some(({ quote }) => plain.includes(plainWords(quote)));
}
