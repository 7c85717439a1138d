import { randomLcg } from 'd3';
import type { Actor, Codebook, Collection, Proposition, Topic } from '#model/collection.ts';
import { ACTOR_KINDS } from '#model/vocabulary.ts';
import { chooser } from './chooser.ts';
import { generateStatement } from './statement.ts';
import { nameOf, sentenceOf } from './words.ts';

/** How large a made-up collection is to be. */
export interface CollectionSize {
  seed: number;
  passages: number;
  topics: number;
  actors: number;
  /** Left out, about five to a passage. */
  positions?: number;
  propositions?: number;
}

/**
 * A whole made-up collection with one statement, valid like a compiled one: every quote stands where it says.
 * The same size gives the same collection. Some topics, actors and propositions are popular and many are rare,
 * as in coded statements.
 */
export function generateCollection(size: CollectionSize): Collection {
  const pick = chooser(randomLcg(size.seed));
  const topics = Array.from({ length: size.topics }, (_, i): Topic => {
    const label = nameOf(pick, 1 + pick.below(3));
    return {
      id: `topic-${i + 1}`,
      label,
      initial: label.charAt(0),
      definition: sentenceOf(pick, 12),
      group: i < Math.min(7, Math.ceil(size.topics / 2)) ? 'core' : 'further',
      parent: null,
    };
  });
  const actors = Array.from(
    { length: size.actors },
    (_, i): Actor => ({
      id: `actor-${i + 1}`,
      name: nameOf(pick, 1 + pick.below(4)),
      plural: false,
      kind: i === 0 ? 'person' : pick.from(ACTOR_KINDS),
      gloss: sentenceOf(pick, 8),
      affiliation: i > 4 && pick.chance(0.2) ? `actor-${1 + pick.below(4)}` : null,
      forms: [],
    }),
  );
  const propositions = Array.from(
    { length: size.propositions ?? Math.max(size.topics, Math.round(size.passages * 3.5)) },
    (_, i): Proposition => ({
      id: `proposition-${i + 1}`,
      topic: (topics[i] ?? pick.popular(topics)).id,
      label: nameOf(pick, 2 + pick.below(4)),
      text: sentenceOf(pick, 6 + pick.below(12)),
    }),
  );
  const codebook: Codebook = { topics, actors, places: [], propositions };
  return {
    format: 'parley-collection',
    version: 1,
    title: `Made up ${size.seed}`,
    description: sentenceOf(pick, 10),
    codebook,
    statements: [generateStatement(pick, codebook, size)],
    tours: [],
  };
}
