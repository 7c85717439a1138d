import type { QuoteSource } from '#model/coding-schema.ts';
import type { Passage, PassageId, Quote } from '#model/collection.ts';
import type { Place } from '#model/diagnostic.ts';
import type { Names } from './names.ts';
import { quoteGuesser } from './quote-guesser.ts';
import type { YamlFile } from './read-yaml.ts';
import type { Report } from './report.ts';

/** Finds the exact words that a code names. */
export interface QuoteFinder {
  /** The quote that an author wrote under a key; null, and reported, if it is not exact and settled. */
  find(passage: PassageId, owner: object, key: string | number, source: QuoteSource): Quote | null;
  /** The same for a code that has its words and their occurrence among its own keys. */
  findOf(passage: PassageId, code: Words): Quote | null;
}

interface Words {
  quote: string;
  occurrence?: number | undefined;
}

interface Findable {
  passages: ReadonlyMap<PassageId, Pick<Passage, 'text'>>;
  passageNames: Names;
  file: YamlFile<unknown>;
  report: Report;
}

/** A finder for the quotes of one statement. */
export function quoteFinder({ passages, passageNames, file, report }: Findable): QuoteFinder {
  const guess = quoteGuesser(passages);

  function locate(passage: PassageId, { quote, occurrence }: Words, at: Place): Quote | null {
    const text = passages.get(passage)?.text ?? '';
    const found = occurrences(text, quote);
    const start = found[(occurrence ?? 1) - 1];
    if (found.length === 0) {
      const near = guess(quote, passage);
      const remedy =
        near === null
          ? `Nothing in ${passage} is much like it. Quotes must be exact.`
          : near.passage === passage
            ? `Nearest: “${near.quote}”.`
            : `The words stand in ${near.passage}.`;
      report.error('quote-not-found', at, `${passage} has no “${quote}”.`, remedy);
    } else if (occurrence === undefined && found.length > 1) {
      const choice = found.length === 2 ? '1 or 2' : `1 to ${found.length}`;
      const message = `“${quote}” stands ${times(found.length)} in ${passage}.`;
      report.error('quote-not-unique', at, message, `Quote more words, or add occurrence: ${choice}.`);
    } else if (start === undefined) {
      const message = `“${quote}” has no occurrence ${occurrence} in ${passage}; it stands there ${times(found.length)}.`;
      report.error('no-such-occurrence', at, message, 'Correct the occurrence.');
    } else return { passage, start, end: start + quote.length, quote };
    return null;
  }

  return {
    find(passage, owner, key, source) {
      if (typeof source === 'string') return locate(passage, { quote: source }, file.at(owner, key));
      const where = source.passage ?? passage;
      if (source.passage !== undefined && !passageNames.knows(where, file.at(source, 'passage'))) return null;
      return locate(where, source, file.at(source, 'quote'));
    },
    findOf: (passage, code) => locate(passage, code, file.at(code, 'quote')),
  };
}

function occurrences(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

function times(count: number): string {
  return ['never', 'once', 'twice'][count] ?? `${count} times`;
}
