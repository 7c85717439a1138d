import type {
  Actor,
  Mention,
  Passage,
  Position,
  Proposition,
  Quote,
  Statement,
  Topic,
  TopicCode,
  TourStep,
} from '#model/collection.ts';
import { indexCollection, type Library } from '#query/library.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { collection } from '../model.ts';

/** Collections small enough to be written out, so that a test can say all that must come of them. */

const [pattern] = collection.statements;
if (pattern === undefined) throw new Error('The collection has no statement.');
const empty: Statement = {
  ...pattern,
  exchanges: [],
  passages: [],
  notes: [],
  topicCodes: [],
  mentions: [],
  places: [],
  positions: [],
  relations: [],
};

export function topic(id: string, rest: Partial<Topic> = {}): Topic {
  return { id, label: id, initial: 'T', definition: id, group: 'core', parent: null, ...rest };
}

export function actor(id: string, rest: Partial<Actor> = {}): Actor {
  return { id, name: id, plural: false, kind: 'state', gloss: id, affiliation: null, forms: [], ...rest };
}

/** A proposition of each id, all of one topic. */
export function propositionsOf(topic: string, ...ids: string[]): Proposition[] {
  return ids.map((id) => ({ id, topic, label: id, text: id }));
}

export function passage(id: string, text: string, rest: Partial<Passage> = {}): Passage {
  const source = { start: 0, end: text.length };
  return { id, kind: 'speech', exchange: null, speaker: 'speaker', summary: null, text, source, ...rest };
}

/** Words where a passage says them first. */
export function quoteIn({ id, text }: Passage, quote: string): Quote {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`${id} does not say “${quote}”.`);
  return { passage: id, start, end: start + quote.length, quote };
}

/** A quote of which only the passage matters. */
export function somewhereIn(passage: string): Quote {
  return { passage, start: 0, end: 1, quote: 'x' };
}

export function position(holder: string, proposition: string, rest: Partial<Position> = {}): Position {
  return {
    id: `${holder} on ${proposition}`,
    holder,
    proposition,
    stance: 'supports',
    attribution: 'own',
    speaker: 'speaker',
    addressees: [],
    cue: null,
    condition: null,
    evidence: [somewhereIn('p01')],
    memo: null,
    ...rest,
  };
}

export function coded(passage: string, topic: string, weight: TopicCode['weight']): TopicCode {
  return { passage, topic, weight, quotes: [] };
}

export function named(actor: string, quote: Quote): Mention {
  return { actor, ...quote };
}

/** A step that shows a page and says one thing. */
export function tourStep(rest: Partial<TourStep> = {}): TourStep {
  const none = { text: null, compare: null, title: null, quotes: [], ask: null, notes: null };
  return { show: '/actors/', say: 'Look.', ...none, ...rest };
}

interface Small {
  topics?: Topic[];
  actors?: Actor[];
  propositions?: Proposition[];
  /** One after the other; what is left out of one is empty. */
  statements?: Partial<Statement>[];
}

export function smallLibrary({
  topics = [],
  actors = [],
  propositions = [],
  statements = [],
}: Small): Library {
  return indexCollection({
    ...collection,
    codebook: { topics, actors, places: [], propositions },
    statements: statements.map((rest, i) => ({ ...empty, id: `statement-${i + 1}`, ...rest })),
    tours: [],
  });
}

/** A small collection with one statement, and that statement. */
export function smallStatement(rest: Omit<Small, 'statements'> & Partial<Statement>): {
  library: Library;
  index: StatementIndex;
} {
  const { topics, actors, propositions, ...statement } = rest;
  const library = smallLibrary({
    ...(topics && { topics }),
    ...(actors && { actors }),
    ...(propositions && { propositions }),
    statements: [statement],
  });
  const [index] = library.statements.values();
  if (index === undefined) throw new Error('There is no statement.');
  return { library, index };
}
