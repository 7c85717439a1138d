import type { ActorId, Mention } from '#model/collection.ts';
import { known } from './known.ts';
import type { StatementIndex } from './statement-index.ts';

/** A mention with some words on both sides, cut between words. */
export interface MentionInContext {
  mention: Mention;
  before: string;
  after: string;
}

/** Where an actor is named, in text order, each with about `reach` characters on both sides. */
export function mentionsInContext(index: StatementIndex, actor: ActorId, reach = 56): MentionInContext[] {
  return (index.mentionsByActor.get(actor) ?? []).map((mention) => {
    const { text } = known(index.passages, mention.passage);
    return {
      mention,
      before: lastWords(text.slice(0, mention.start), reach),
      after: firstWords(text.slice(mention.end), reach),
    };
  });
}

/** The words at the beginning of a text, up to about `reach` characters, with an ellipsis where it goes on. */
export function firstWords(text: string, reach: number): string {
  if (text.length <= reach) return text;
  const cut = text.lastIndexOf(' ', reach);
  return `${text.slice(0, cut > 0 ? cut : reach)} …`;
}

function lastWords(text: string, reach: number): string {
  if (text.length <= reach) return text;
  const cut = text.indexOf(' ', text.length - reach);
  return `… ${text.slice(cut > 0 ? cut + 1 : text.length - reach)}`;
}
