import type { TopicId } from '#model/collection.ts';
import type { Library } from './library.ts';

/** How many colours theme.css has for core topics. */
const TONES = 7;
const tones = new WeakMap<Library, ReadonlyMap<TopicId, number>>();

/** A topic's place among the core topics in codebook order, from 1; 0 for further topics, which are drawn hollow. */
export function toneOf(library: Library, topic: TopicId): number {
  let known = tones.get(library);
  if (known === undefined) {
    const core = library.collection.codebook.topics.filter(({ group }) => group === 'core').slice(0, TONES);
    known = new Map(core.map(({ id }, index) => [id, index + 1]));
    tones.set(library, known);
  }
  return known.get(topic) ?? 0;
}

/** The tone in which a topic runs through its passages: a further topic below a core one takes that one's. */
export function strandTone(library: Library, topic: TopicId): number {
  const parent = library.topics.get(topic)?.parent ?? null;
  return toneOf(library, topic) || (parent === null ? 0 : strandTone(library, parent));
}
