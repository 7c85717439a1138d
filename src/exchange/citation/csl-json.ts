import * as terms from '#words/citation.ts';
import { citationKey } from './citation-key.ts';
import { citationNote } from './citation-note.ts';
import { APP, type Cited } from './cited.ts';
import { dateParts } from './cited-date.ts';

interface CslDate {
  'date-parts': [[number, number, number]];
}

/** An item of CSL-JSON 1.0 with the fields that Parley fills; the schema allows no others than its own. */
interface CslItem {
  id: string;
  type: 'speech' | 'webpage';
  title?: string;
  author?: ({ family: string; given: string } | { literal: string })[];
  issued?: CslDate;
  accessed?: CslDate;
  'container-title'?: string;
  'event-title'?: string;
  'event-place'?: string;
  publisher?: string;
  number?: string;
  genre?: string;
  language?: string;
  source?: string;
  locator?: string;
  URL?: string;
  note?: string;
}

/** What is cited as CSL-JSON, for Zotero and every CSL style: an array of one item. */
export function cslJson(cited: Cited): string {
  return `${JSON.stringify([cslItem(cited)], null, 2)}\n`;
}

function cslItem(cited: Cited): CslItem {
  const { source, coding, locator, address, accessed } = cited;
  const url = address ?? source?.url ?? null;
  const note = citationNote(cited);
  return {
    id: citationKey(cited),
    ...(coding === null ? wordsFields(source) : codingFields(coding)),
    ...(locator !== null && { locator }),
    ...(address !== null && accessed !== null && { accessed: cslDate(accessed) }),
    source: APP,
    ...(url !== null && { URL: url }),
    ...(note !== '' && { note }),
  };
}

function wordsFields(source: Cited['source']): Omit<CslItem, 'id'> {
  if (source === null) return { type: 'webpage' };
  return {
    type: 'speech',
    title: source.title,
    author: [source.author],
    issued: cslDate(source.date),
    'event-title': source.occasion,
    'event-place': source.place,
    publisher: source.publisher,
    number: source.reference,
    language: source.language,
  };
}

function codingFields({ title, what, collection }: NonNullable<Cited['coding']>): Omit<CslItem, 'id'> {
  return {
    type: 'webpage',
    title,
    'container-title': `${APP}: ${collection}`,
    genre: `${what}, ${terms.interpretation(null)}`,
  };
}

function cslDate(date: string): CslDate {
  const { year, month, day } = dateParts(date);
  return { 'date-parts': [[year, month, day]] };
}
