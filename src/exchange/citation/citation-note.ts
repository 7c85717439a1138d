import * as terms from '#words/citation.ts';
import { APP, type Cited } from './cited.ts';
import { spokenName } from './cited-name.ts';
import { capitalised } from './sentence.ts';

/** What reference managers have no field for, in sentences. */
export function citationNote({ coding, source, locator, quote, address }: Cited): string {
  const from = source === null ? terms.theWords : terms.titleOf(spokenName(source.author), source.title);
  return [
    coding !== null && terms.codingOf(capitalised(coding.what), APP, from),
    locator !== null && terms.asNumbered(capitalised(locator), APP),
    quote !== null && terms.exactWords(quote),
    source?.url != null && address !== null && terms.publishedAt(source.url),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ')
    .replace(/\s+/g, ' ');
}
