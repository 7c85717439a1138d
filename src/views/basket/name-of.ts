import type { Entry } from '#model/basket.ts';
import { firstWords } from '#query/mention-contexts.ts';

/** What an entry is called in the names of its buttons. */
export function nameOf(entry: Entry): string {
  if (entry.kind === 'heading') return entry.text === '' ? 'the heading' : `the heading “${entry.text}”`;
  return `“${firstWords(entry.quotes[0]?.quote ?? '', 40)}”`;
}
