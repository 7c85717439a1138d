import { APP, type Cited } from './cited.ts';
import { spokenName } from './cited-name.ts';
import { capitalised } from './sentence.ts';

/** What reference managers have no field for, in sentences. */
export function citationNote({ coding, source, locator, quote, address }: Cited): string {
  const from = source === null ? 'the words' : `${spokenName(source.author)}, “${source.title}”`;
  return [
    coding !== null && `${capitalised(coding.what)} in ${APP}: an interpretation of ${from}.`,
    locator !== null && `${capitalised(locator)}, as numbered in ${APP}.`,
    quote !== null && `Words: “${quote}”`,
    source?.url != null && address !== null && `Published at ${source.url}`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ')
    .replace(/\s+/g, ' ');
}
