import { type Address, textAddress } from '#model/address.ts';
import type { Library } from '#query/library.ts';
import { foundWords } from '#query/search/found-words.ts';
import { passageMarks } from '#query/search/passage-marks.ts';
import type { Thing } from '#query/search/search-things.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * Where a find leads: a topic, actor or proposition to its page, a passage to the words in it that were found, a
 * position to its evidence.
 */
export function foundAddress(library: Library, thing: Thing, terms: ReadonlySet<string> = NONE): Address {
  switch (thing.kind) {
    case 'topic': {
      const { id } = thing.topic;
      const [first, ...others] = library.statements.values();
      const spoken = [first, ...others].find((index) => index?.topicCodesByTopic.has(id)) ?? first;
      const statement = spoken?.statement.id;
      return statement === undefined
        ? { page: 'front' }
        : { page: 'topic', statement, topic: id, selection: null };
    }
    case 'actor':
      return { page: 'actor', actor: thing.actor.id };
    case 'proposition':
      return { page: 'proposition', proposition: thing.proposition.id };
    case 'passage':
      return textAddress(thing.index.statement.id, {
        passage: thing.passage.id,
        words: foundWords(thing.passage.text, passageMarks(library, thing.index, thing.passage, terms).marks),
      });
    case 'position': {
      const [evidence] = thing.position.evidence;
      return textAddress(thing.index.statement.id, {
        passage: evidence?.passage ?? null,
        position: thing.position.id,
      });
    }
  }
}

/** A name of its own for each find. */
export function foundKey(thing: Thing): string {
  switch (thing.kind) {
    case 'topic':
      return `topic-${thing.topic.id}`;
    case 'actor':
      return `actor-${thing.actor.id}`;
    case 'proposition':
      return `proposition-${thing.proposition.id}`;
    case 'passage':
      return `${thing.index.statement.id}-${thing.passage.id}`;
    case 'position':
      return `${thing.index.statement.id}-${thing.position.id}`;
  }
}
