import * as terms from '#words/citation.ts';
import { APP, type Cited } from './cited.ts';
import { dayMonthYear } from './cited-date.ts';
import { familyName, sortedName, spokenName } from './cited-name.ts';
import { italic, joined, type Run } from './runs.ts';
import { capitalised, inQuotes, stopped } from './sentence.ts';
import type { Styled } from './styled.ts';

/** Works cited and brackets in the text after the MLA Handbook, 9th edition. */
export function mla(cited: Cited): Styled {
  return {
    use: inText(cited),
    reference: cited.coding === null ? words(cited) : coding(cited, cited.coding),
  };
}

function inText({ source, locator, coding: coded }: Cited): Run[] {
  const said = source === null ? null : familyName(source.author);
  const by = coded === null ? null : joined('', [said === null ? '' : terms.asCodedIn, italic(APP)]);
  return joined('', ['(', joined(', ', [said, locator, by]), ')']);
}

function words(cited: Cited): Run[] {
  const { source, address } = cited;
  if (source === null) return container(cited);
  const { author, title, occasion, date, place, publisher, reference, url } = source;
  return joined(' ', [
    stopped(sortedName(author), '.'),
    inQuotes(title, '.'),
    joined('', [joined(', ', [occasion, dayMonthYear(date), place, publisher, reference, url]), '.']),
    address === null ? null : container(cited),
  ]);
}

function coding(cited: Cited, { title, what, collection }: NonNullable<Cited['coding']>): Run[] {
  const { source, locator, address } = cited;
  const made = joined(', ', [
    `${capitalised(what)}, ${terms.interpretation(
      source === null
        ? null
        : `${spokenName(source.author)}, ${inQuotes(source.title, ',')} ${source.reference}`,
    )}`,
    source === null ? null : dayMonthYear(source.date),
    locator,
  ]);
  return joined(' ', [
    inQuotes(title, '.'),
    joined('', [made, '.']),
    joined('', [italic(`${APP}: ${collection}`), address === null ? null : `, ${address}`, '.']),
    accessedOn(cited),
  ]);
}

function container(cited: Cited): Run[] {
  return joined(' ', [
    joined('', [italic(APP), cited.address === null ? null : `, ${cited.address}`, '.']),
    accessedOn(cited),
  ]);
}

function accessedOn({ accessed }: Cited): string | null {
  return accessed === null ? null : terms.accessedSentence(dayMonthYear(accessed));
}
