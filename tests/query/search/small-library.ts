import type {
  Actor,
  EditorialNote,
  Mention,
  Passage,
  Position,
  Proposition,
  Quote,
  Statement,
  Topic,
  TopicCode,
} from '#model/collection.ts';
import { indexCollection, type Library } from '#query/library.ts';
import { generateCollection } from '../../generate/collection.ts';

type Coded = Partial<
  Pick<Statement, 'passages' | 'notes' | 'topicCodes' | 'mentions' | 'positions' | 'exchanges'>
>;

interface Few {
  topics?: Topic[];
  actors?: Actor[];
  propositions?: Proposition[];
  statements?: Coded[];
}

/** A collection that holds just what a test names. */
export function smallLibrary({ topics = [], actors = [], propositions = [], statements = [] }: Few): Library {
  const made = generateCollection({ seed: 1, passages: 1, topics: 1, actors: 1 });
  const [pattern] = made.statements;
  if (pattern === undefined) throw new Error('A made-up collection has no statement.');
  const none = { passages: [], notes: [], topicCodes: [], mentions: [], positions: [], relations: [] };
  return indexCollection({
    ...made,
    codebook: { topics, actors, places: [], propositions },
    statements: statements.map((coded, i) => ({ ...pattern, ...none, id: `statement-${i + 1}`, ...coded })),
  });
}

export function topic(id: string, label: string, definition = '', parent: string | null = null): Topic {
  return { id, label, initial: label.charAt(0), definition, group: 'core', parent };
}

export function actor(id: string, name: string, gloss = '', forms: string[] = []): Actor {
  return { id, name, plural: false, kind: 'state', gloss, affiliation: null, forms };
}

export function proposition(id: string, topic: string, label = '', text = ''): Proposition {
  return { id, topic, label, text };
}

export function passage(id: string, text: string, summary: string | null = null): Passage {
  const source = { start: 0, end: text.length };
  return { id, kind: 'speech', exchange: null, speaker: 'russia', summary, text, source };
}

/** Words of a passage, where they first stand in it. */
export function quoteOf({ id, text }: Passage, quote: string): Quote {
  const start = text.indexOf(quote);
  if (start === -1) throw new Error(`“${quote}” does not stand in ${id}.`);
  return { passage: id, start, end: start + quote.length, quote };
}

export function mention(actor: string, passage: Passage, quote: string): Mention {
  return { actor, ...quoteOf(passage, quote) };
}

export function note(passage: Passage, quote: string, form: string | null): EditorialNote {
  return { ...quoteOf(passage, quote), form, note: 'So it stands in the source.' };
}

export function topicCode(topic: string, passage: string): TopicCode {
  return { topic, passage, weight: 'primary', quotes: [] };
}

export function position(
  id: string,
  holder: string,
  proposition: string,
  told: Partial<Position> = {},
): Position {
  const plain = { stance: 'supports', attribution: 'own', speaker: 'russia' } as const;
  const none = { addressees: [], cue: null, condition: null, evidence: [], memo: null };
  return { id, holder, proposition, ...plain, ...none, ...told };
}
