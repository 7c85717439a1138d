import { stretchesOf } from '#charts/table/stretches.ts';
import {
  jointSelection,
  leaderSelection,
  relationSelection,
  stretchSelection,
} from '#charts/table/table-links.ts';
import type { Selection } from '#model/address.ts';
import type { TableGraph, TableTopic } from '#query/table-graph.ts';
import { relatedTopics } from './related-topics.ts';

/** A mark of the table with the marks that join it to others, as somebody hears them. */
export interface HeardMark {
  selection: Selection;
  /** What is said of it beside its name. */
  more?: string;
  joints: Selection[];
  relations: Selection[];
}

/** A picture is heard in one go: no more passages and actors than somebody would listen to. */
const MOST_STRETCHES = 32;
const MOST_ACTORS = 100;
/** In how many parts of a longer statement a topic is heard to be. */
const PARTS = 10;

/** The marks of the picture; as in the picture, neighbouring passages are one where there are too many. */
export function heardMarks(graph: TableGraph): Record<'topics' | 'passages' | 'actors', HeardMark[]> {
  const stretches = stretchesOf(graph.passages, MOST_STRETCHES);
  const parts = stretches.length < graph.passages.length ? stretchesOf(graph.passages, PARTS) : stretches;
  return {
    topics: graph.topics.map((topic) => ({
      selection: { kind: 'topic', id: topic.id },
      joints: parts.flatMap((part) => jointTo(topic, part.passages)),
      relations: relatedTopics(graph, topic.id).map(relationSelection),
    })),
    passages: stretches.map((stretch) => ({
      selection: stretchSelection(stretch),
      more: stretch.beginning,
      joints: [],
      relations: [],
    })),
    actors: graph.actors.slice(0, MOST_ACTORS).map(({ id, passage }) => ({
      selection: { kind: 'actor', id },
      joints: [leaderSelection(id, passage)],
      relations: [],
    })),
  };
}

function jointTo({ id, codes }: TableTopic, passages: readonly string[]): Selection[] {
  const joined = codes.filter(({ passage }) => passages.includes(passage)).map(({ passage }) => passage);
  return joined.length === 0 ? [] : [jointSelection({ topic: id, passages: joined })];
}
