import * as terms from '#words/citation.ts';
import { APP, type Cited } from './cited.ts';
import { dateParts, monthDayYear, yearMonthDay } from './cited-date.ts';
import { familyName, initialledName } from './cited-name.ts';
import { italic, joined, type Run } from './runs.ts';
import { capitalised, stopped } from './sentence.ts';
import type { Styled } from './styled.ts';

/** Author and date after the Publication Manual of the APA, 7th edition, 8.13 (parts of a source) and 10 (reference list). */
export function apa(cited: Cited): Styled {
  return {
    use: inText(cited),
    reference: cited.coding === null ? words(cited) : coding(cited, cited.coding),
  };
}

function inText({ source, locator, coding: coded }: Cited): Run[] {
  const said = source === null ? null : `${familyName(source.author)}, ${dateParts(source.date).year}`;
  const by =
    coded === null
      ? null
      : said === null
        ? `${APP}, ${terms.noDate}`
        : `${terms.asCodedIn}${APP}, ${terms.noDate}`;
  return joined('', ['(', joined(', ', [said, locator, by]), ')']);
}

function words(cited: Cited): Run[] {
  const { source } = cited;
  if (source === null) return retrieved(cited);
  const { author, date, title, reference, occasion, place, publisher, url } = source;
  return joined(' ', [
    stopped(initialledName(author), '.'),
    `(${yearMonthDay(date)}).`,
    joined('', [italic(title), ` (${reference}) [${terms.transcript(occasion, place)}].`]),
    stopped(publisher, '.'),
    url,
    retrieved(cited),
  ]);
}

function coding(cited: Cited, { title, what, collection }: NonNullable<Cited['coding']>): Run[] {
  const { source, locator } = cited;
  const of =
    source === null
      ? null
      : [familyName(source.author), dateParts(source.date).year, source.title, source.reference, locator]
          .filter((part) => part !== null)
          .join(', ');
  return joined(' ', [
    `${title.replace(/\.$/, '')} [${capitalised(what)}, ${terms.interpretation(of)}].`,
    `(${terms.noDate}).`,
    joined('', [terms.within, italic(`${APP}: ${collection}`), '.']),
    retrieved(cited),
  ]);
}

function retrieved({ accessed, address }: Cited): Run[] {
  if (address === null) return [];
  return joined('', [terms.retrieved(accessed === null ? null : monthDayYear(accessed), address)]);
}
