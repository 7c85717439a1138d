import type {
  Actor,
  EditorialNote,
  Mention,
  Passage,
  Position,
  Proposition,
  Topic,
} from '#model/collection.ts';
import * as small from '../small.ts';

/** Things of a small collection by the words that find them; what a test leaves out has no words. */

export function topic(id: string, label: string, definition = '', parent: string | null = null): Topic {
  return small.topic(id, { label, initial: label.charAt(0), definition, parent });
}

export function actor(id: string, name: string, gloss = '', forms: string[] = []): Actor {
  return small.actor(id, { name, gloss, forms });
}

export function proposition(id: string, topic: string, label = '', text = ''): Proposition {
  return { id, topic, label, text };
}

export function passage(id: string, text: string, summary: string | null = null): Passage {
  return small.passage(id, text, { summary });
}

export function mention(actor: string, passage: Passage, quote: string): Mention {
  return small.named(actor, small.quoteIn(passage, quote));
}

export function note(passage: Passage, quote: string, form: string | null): EditorialNote {
  return { ...small.quoteIn(passage, quote), form, note: 'So it stands in the source.' };
}

/** A position by an id of its own, without evidence. */
export function position(
  id: string,
  holder: string,
  proposition: string,
  told: Partial<Position> = {},
): Position {
  return small.position(holder, proposition, { id, evidence: [], ...told });
}
