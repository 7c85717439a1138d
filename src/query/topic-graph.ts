import type { Passage, Topic, TopicId } from '#model/collection.ts';
import { countWords } from './count-words.ts';
import type { Library } from './library.ts';
import { type PassageStrand, topicStrands } from './passage-strands.ts';
import { type RankedProposition, rankPropositions } from './ranked-propositions.ts';
import { sectionNumber, sectionsOf } from './sections.ts';
import type { StatementIndex } from './statement-index.ts';
import { strandTone } from './tone.ts';
import { topicFamily } from './topic-family.ts';
import { type GraphRow, rowsOf } from './topic-graph-rows.ts';
import { type TopicPassage, topicPassages } from './topic-passages.ts';

/** A passage as the picture of one topic draws it. */
export interface GraphPassage {
  id: Passage['id'];
  words: number;
  section: number;
  question: boolean;
  /** Whether it is about the topic, touches it, or only holds a position on it; null if it is none of its own. */
  part: 'primary' | 'secondary' | 'position' | null;
  strands: GraphStrand[];
}

export interface GraphStrand extends PassageStrand {
  /** Whether it is the strand of the topic that the picture is of. */
  own: boolean;
}

/** A topic with its propositions: the one that the picture is of, or one below it. */
export interface Branch {
  topic: Topic;
  tone: number;
  /** Most contested first. */
  propositions: RankedProposition[];
}

/** Everything that one topic's picture shows of a statement. */
export interface TopicGraph {
  topic: Topic;
  tone: number;
  sections: { number: number; title: string }[];
  passages: GraphPassage[];
  /** The topic itself first, then those below it in codebook order; only those with positions. */
  branches: Branch[];
  /** What stands on the rim at its words, in text order. */
  rows: GraphRow[];
}

/** Gathers what one topic's picture shows of a statement. */
export function topicGraph(library: Library, index: StatementIndex, topic: Topic): TopicGraph {
  const rows = rowsOf(library, index, topic.id);
  const about = new Map(topicPassages(library, index, topic.id).map((found) => [found.passage.id, found]));
  const held = new Set(rows.map(({ passage }) => passage));
  return {
    topic,
    tone: strandTone(library, topic.id),
    sections: sectionsOf(index.statement).map(({ number, title }) => ({ number, title })),
    passages: strands(library, index, topic.id, about).map(({ passage, strands }) => ({
      id: passage.id,
      words: countWords(passage),
      section: sectionNumber(passage),
      question: passage.kind === 'question',
      part: about.get(passage.id)?.weight ?? (held.has(passage.id) ? 'position' : null),
      strands,
    })),
    branches: topicFamily(library, topic.id)
      .map((id) => branchOf(library, index, id))
      .filter((branch) => branch !== null),
    rows,
  };
}

function branchOf(library: Library, index: StatementIndex, id: TopicId): Branch | null {
  const topic = library.topics.get(id);
  const stated = (library.propositionsByTopic.get(id) ?? []).filter((proposition) =>
    index.positionsByProposition.has(proposition.id),
  );
  if (topic === undefined || stated.length === 0) return null;
  return { topic, tone: strandTone(library, id), propositions: rankPropositions(index, stated) };
}

interface Stranded {
  passage: Passage;
  strands: GraphStrand[];
}

/** Every passage with the topic's own strand first, then what else runs through it on any ribbon (see topicStrands). */
function strands(
  library: Library,
  index: StatementIndex,
  topic: TopicId,
  about: ReadonlyMap<Passage['id'], TopicPassage>,
): Stranded[] {
  const tone = strandTone(library, topic);
  const family = new Set(topicFamily(library, topic).map((id) => strandTone(library, id)));
  const all = topicStrands(library, index);
  return index.statement.passages.map((passage, i) => {
    const others = (all[i]?.strands ?? []).map((strand) => ({ ...strand, own: false }));
    const weight = about.get(passage.id)?.weight;
    if (weight === undefined) return { passage, strands: others };
    const own = { tone, main: weight === 'primary', own: true };
    return { passage, strands: [own, ...others.filter((strand) => !family.has(Number(strand.tone)))] };
  });
}
