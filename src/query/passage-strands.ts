import type { ActorId, Passage, PassageId, TopicId } from '#model/collection.ts';
import { countWords } from './count-words.ts';
import type { Library } from './library.ts';
import { sectionNumber } from './sections.ts';
import type { StatementIndex } from './statement-index.ts';
import { strandTone } from './tone.ts';
import { topicPassages } from './topic-passages.ts';

/** A topic that runs through a passage in its colour, or in ink what is said of an actor or proposition. */
export interface PassageStrand {
  tone: number | 'ink';
  /** Whether the passage is about it, or only touches it. */
  main: boolean;
}

/** A passage as a ribbon draws it. */
export interface StrandedPassage {
  id: PassageId;
  words: number;
  section: number;
  question: boolean;
  strands: PassageStrand[];
}

/**
 * Every passage with its topics: main topics side by side, merely touched ones as threads. Further topics
 * share one neutral strand, and only where no core topic is a main one. A passage that only touches topics has that
 * strand too: its threads would hang in the air.
 */
export function topicStrands(library: Library, index: StatementIndex): StrandedPassage[] {
  return strandsBy(index, ({ id }) => {
    const codes = index.topicCodesByPassage.get(id) ?? [];
    const tones = (weight: 'primary' | 'secondary') =>
      new Set(codes.filter((code) => code.weight === weight).map((code) => strandTone(library, code.topic)));
    const main = tones('primary');
    const touched = tones('secondary');
    if (main.size > 1) main.delete(0);
    if (main.size === 0 && touched.size > 0) main.add(0);
    touched.delete(0);
    return [
      ...[...main].map((tone) => ({ tone, main: true })),
      ...[...touched].filter((tone) => !main.has(tone)).map((tone) => ({ tone, main: false })),
    ];
  });
}

/** Every passage with one topic's strand alone, those of the topics below it included. */
export function strandsOfTopic(library: Library, index: StatementIndex, topic: TopicId): StrandedPassage[] {
  const tone = strandTone(library, topic);
  const weights = new Map(
    topicPassages(library, index, topic).map(({ passage, weight }) => [passage.id, weight]),
  );
  return strandsBy(index, ({ id }) => {
    const weight = weights.get(id);
    return weight === undefined ? [] : [{ tone, main: weight === 'primary' }];
  });
}

/** Every passage with one actor's strand: full where it holds a position, a thread where it is only named. */
export function strandsOfActor(index: StatementIndex, actor: ActorId): StrandedPassage[] {
  const positions = index.positionsByHolder.get(actor) ?? [];
  const held = new Set(positions.flatMap(({ evidence }) => evidence.map((quote) => quote.passage)));
  const named = new Set(index.mentionsByActor.get(actor)?.map((mention) => mention.passage));
  return strandsBy(index, ({ id }) =>
    held.has(id) || named.has(id) ? [{ tone: 'ink', main: held.has(id) }] : [],
  );
}

/** Every passage with a strand in ink on some of them. */
export function strandsOfPassages(
  index: StatementIndex,
  passages: ReadonlySet<PassageId>,
): StrandedPassage[] {
  return strandsBy(index, ({ id }) => (passages.has(id) ? [{ tone: 'ink', main: true }] : []));
}

function strandsBy(
  { statement }: StatementIndex,
  strands: (passage: Passage) => PassageStrand[],
): StrandedPassage[] {
  return statement.passages.map((passage) => ({
    id: passage.id,
    words: countWords(passage),
    section: sectionNumber(passage),
    question: passage.kind === 'question',
    strands: strands(passage),
  }));
}
