import type { Pin } from '#model/basket.ts';
import { known } from '#query/known.ts';
import type { Library } from '#query/library.ts';

/** A pin's source as one sentence: speaker, title, publisher, reference, date, passages. */
export function pinCitation(library: Library, { statement, quotes }: Pin): string {
  const passages = [...new Set(quotes.map(({ passage }) => passage))];
  const where = `${passages.length === 1 ? 'passage' : 'passages'} ${passages.map(numberOf).join(', ')}`;
  const source = library.statements.get(statement)?.statement;
  if (source === undefined) return `Statement “${statement}”, ${where}.`;
  const { speaker, title, publisher, reference, date } = source;
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  return `${known(library.actors, speaker).name}, “${title}”, ${publisher}, ${reference}, ${day}, ${where}.`;
}

function numberOf(passage: string): number {
  return Number(passage.replace(/\D/g, ''));
}
