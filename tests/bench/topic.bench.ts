import { readFileSync } from 'node:fs';
import { layoutTopic } from '#charts/topic/layout-topic.ts';
import type { TopicInput } from '#charts/topic/topic-input.ts';
import type { Collection } from '#model/collection.ts';
import { collectionSchema } from '#model/collection-schema.ts';
import { indexCollection } from '#query/library.ts';
import { topicGraph } from '#query/topic-graph.ts';
import { topicInput } from '#views/topic/graph/topic-input.ts';
import { generateCollection } from '../generate/collection.ts';
import type { Bench } from './bench.ts';

const DESK = { width: 1040, height: 828, opened: false };

const shipped = busiest(collectionSchema.parse(JSON.parse(readFileSync('data/model.json', 'utf8'))));
const large = busiest(generateCollection({ seed: 9, passages: 400, topics: 15, actors: 500 }));

/** The topic on whose picture most stands. */
function busiest(collection: Collection): TopicInput {
  const library = indexCollection(collection);
  const inputs = [...library.statements.values()].flatMap((index) =>
    collection.codebook.topics.map((topic) => topicInput(topicGraph(library, index, topic))),
  );
  return inputs.reduce((most, input) => (input.rows.length > most.rows.length ? input : most));
}

export const benches: Bench[] = [
  { name: 'lay out the busiest topic', goal: 15, run: () => layoutTopic(shipped, DESK) },
  { name: 'lay it out for a phone', goal: 8, run: () => layoutTopic(shipped, { ...DESK, width: 340 }) },
  { name: 'lay out the busiest of 400 passages', goal: 40, run: () => layoutTopic(large, DESK) },
];
