import * as terms from '#words/citation.ts';
import { APP, type Cited, type CitedSource } from './cited.ts';
import { monthDayYear } from './cited-date.ts';
import { sortedName, spokenName } from './cited-name.ts';
import { italic, joined, type Run } from './runs.ts';
import { capitalised, inQuotes, stopped } from './sentence.ts';
import type { Styled } from './styled.ts';

/** Notes and bibliography after the Chicago Manual of Style, 17th edition, 14.61 (statements) and 14.207 (addresses). */
export function chicago(cited: Cited): Styled {
  return cited.coding === null ? words(cited) : coding(cited, cited.coding);
}

function words(cited: Cited): Styled {
  const { source, locator, address } = cited;
  if (source === null) return { use: seen(cited), reference: seen(cited) };
  const note = joined(' ', [
    `${spokenName(source.author)}, ${inQuotes(source.title, ',')}`,
    joined(', ', [occasion(source), published(source), locator, address === null ? source.url : seen(cited)]),
  ]);
  const reference = joined(' ', [
    stopped(sortedName(source.author), '.'),
    inQuotes(source.title, '.'),
    stopped(occasion(source), '.'),
    stopped(published(source), '.'),
    source.url === null ? null : `${source.url}.`,
    address === null ? null : joined('', [seen(cited), '.']),
  ]);
  return { use: joined('', [note, '.']), reference };
}

function coding(cited: Cited, { title, what, collection }: NonNullable<Cited['coding']>): Styled {
  const { source, locator } = cited;
  const rest = joined(', ', [
    joined(' ', [terms.codedIn(what), italic(APP)]),
    italic(collection),
    terms.interpretation(source === null ? null : spokenName(source.author)),
  ]);
  const of =
    source === null
      ? null
      : joined(', ', [`${inQuotes(source.title, ',')} ${madeAt(source)}`, published(source), locator]);
  const said = joined(', ', [rest, of, lastSeen(cited)]);
  return {
    use: joined('', [`${inQuotes(title, ',')} `, said, '.']),
    reference: joined('', [`${inQuotes(title, '.')} `, begun(said), '.']),
  };
}

function occasion({ occasion: event, place, date }: CitedSource): string {
  return `${event}, ${madeAt({ place, date })}`;
}

function madeAt({ place, date }: Pick<CitedSource, 'place' | 'date'>): string {
  return `${place}, ${monthDayYear(date)}`;
}

function published({ publisher, reference }: CitedSource): string {
  return `${publisher}, ${reference}`;
}

function seen(cited: Cited): Run[] {
  return joined(', ', [italic(APP), lastSeen(cited)]);
}

function lastSeen({ accessed, address }: Cited): string | null {
  const parts = [accessed === null ? null : terms.accessed(monthDayYear(accessed)), address];
  return parts.filter((part) => part !== null).join(', ') || null;
}

function begun(runs: Run[]): Run[] {
  return runs.map((run, i) => (i === 0 ? { ...run, text: capitalised(run.text) } : run));
}
