import type { Entry } from '#model/basket.ts';
import { firstWords } from '#query/mention-contexts.ts';
import { headingName, pinName } from '#words/basket.tsx';

/** What an entry is called in the names of its buttons. */
export function nameOf(entry: Entry): string {
  return entry.kind === 'heading'
    ? headingName(entry.text)
    : pinName(firstWords(entry.quotes[0]?.quote ?? '', 40));
}
